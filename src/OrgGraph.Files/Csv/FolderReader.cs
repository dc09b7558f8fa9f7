using OrgGraph.Core.Model;
using OrgGraph.Core.Validation;

namespace OrgGraph.Files.Csv;

/// <summary>Reads a folder: every file of the format, nodes first, then what the rows say of each other.</summary>
internal sealed class FolderReader(string path, IProgress<FolderProgress>? progress, CancellationToken cancellationToken)
{
    private readonly Reading _reading = new();

    public ImportReading Read()
    {
        var files = Directory.EnumerateFiles(path).Select(Path.GetFileName).OfType<string>()
            .Where(name => name.EndsWith(CsvFormat.Extension, StringComparison.OrdinalIgnoreCase)).ToHashSet(StringComparer.Ordinal);
        if (files.Count == 0)
            Add("", ProblemCode.EmptyFolder, "There is no CSV file in the folder.", "Name a folder with files such as positions.csv and reports-to.csv.");

        var known = RecordKind.Every.Where(kind => files.Remove(kind.FileName + CsvFormat.Extension)).ToList();
        foreach (var unknown in files)
            Add(unknown, ProblemCode.UnknownFile, $"No kind of record has a file '{unknown}'.", Suggestion.For(unknown, RecordKind.Every.Select(kind => kind.FileName + CsvFormat.Extension), "Rename it, or move it elsewhere."));

        var total = known.Sum(kind => new FileInfo(PathOf(kind)).Length);
        var before = 0L;
        foreach (var kind in known)
        {
            var file = kind.FileName + CsvFormat.Extension;
            using var stream = File.OpenRead(PathOf(kind));
            _reading.Begin(file);
            new TableReader(kind, file, stream, _reading).Read(() =>
            {
                cancellationToken.ThrowIfCancellationRequested();
                progress?.Report(new FolderProgress(file, _reading.Rows, total == 0 ? 1 : (double)(before + stream.Position) / total));
            });
            before += stream.Length;
        }
        progress?.Report(new FolderProgress(File: null, _reading.Rows, Fraction: 1));
        _reading.Add(OrganizationValidation.Validate(_reading.Records, _reading.IsUnread));
        return new ImportReading(_reading.Records, [.. _reading.Problems.OrderBy(p => p.File, StringComparer.Ordinal).ThenBy(p => p.Line).ThenBy(p => p.Column, StringComparer.Ordinal).ThenBy(p => p.Code)]);
    }

    private string PathOf(RecordKind kind) => Path.Combine(path, kind.FileName + CsvFormat.Extension);

    private void Add(string file, ProblemCode code, string message, string fix) => _reading.Problems.Add(new ImportProblem(file, Line: null, Column: null, code, message, fix, Id: null));
}
