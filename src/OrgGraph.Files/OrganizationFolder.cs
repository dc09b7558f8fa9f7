using OrgGraph.Core.Model;
using OrgGraph.Files.Csv;

namespace OrgGraph.Files;

/// <summary>An organisation as a folder of CSV files, one for each kind of record: <c>positions.csv</c>, <c>reports-to.csv</c>, … The format is told in <c>seed/README.md</c>.</summary>
public static class OrganizationFolder
{
    /// <summary>Reads all files of a folder and checks every row, by itself and against the others. Nothing is written anywhere.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="progress">Told now and then how far the reading has come; null when nobody asks.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static ImportReading Read(string path, IProgress<FolderProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        if (!Directory.Exists(path))
            throw new DirectoryNotFoundException($"There is no folder '{path}'. Name one that holds CSV files such as positions.csv.");
        return new FolderReader(path, progress, cancellationToken).Read();
    }

    /// <summary>
    /// Writes an organisation so that reading it gives the same records. The same records give the same bytes, whatever their order. Files of the format that
    /// are there already are replaced, or deleted when there is no record of their kind; other files stay as they are.
    /// </summary>
    /// <param name="path">The folder; it is made when it is not there.</param>
    /// <param name="records">All records of the organisation, in any order.</param>
    /// <param name="progress">Told now and then how far the writing has come; null when nobody asks.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public static void Write(string path, IEnumerable<OrgRecord> records, IProgress<FolderProgress>? progress = null, CancellationToken cancellationToken = default)
        => FolderWriter.Write(path, records, progress, cancellationToken);
}
