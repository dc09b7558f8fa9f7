using CsvHelper;
using OrgGraph.Core.Model;

namespace OrgGraph.Files.Csv;

/// <summary>Writes a folder.</summary>
internal static class FolderWriter
{
    private const int RowsBetweenReports = 4096;
    private const string Unfinished = ".tmp";

    /// <summary>Writes all files beside the old ones before any takes its place, so that the folder is as it was when the writing is stopped.</summary>
    public static void Write(string path, IEnumerable<OrgRecord> records, IProgress<FolderProgress>? progress, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(path);
        var byType = records.GroupBy(record => record.GetType()).ToDictionary(group => group.Key, group => group.ToArray());
        var total = byType.Values.Sum(group => group.Length);
        var rows = 0;
        try
        {
            foreach (var kind in RecordKind.Every)
            {
                if (!byType.TryGetValue(kind.Type, out var group)) continue;
                Array.Sort(Array.ConvertAll(group, record => record.Id), group, StringComparer.Ordinal);
                WriteTable(FileOf(kind) + Unfinished, kind, group, () =>
                {
                    if (rows++ % RowsBetweenReports != 0) return;
                    cancellationToken.ThrowIfCancellationRequested();
                    progress?.Report(new FolderProgress(Path.GetFileName(FileOf(kind)), rows, (double)rows / total));
                });
            }
            foreach (var kind in RecordKind.Every)
            {
                if (byType.ContainsKey(kind.Type)) File.Move(FileOf(kind) + Unfinished, FileOf(kind), overwrite: true);
                else File.Delete(FileOf(kind));
            }
        }
        finally
        {
            foreach (var kind in RecordKind.Every)
                File.Delete(FileOf(kind) + Unfinished);
        }

        string FileOf(RecordKind kind) => Path.Combine(path, kind.FileName + CsvFormat.Extension);
    }

    private static void WriteTable(string file, RecordKind kind, OrgRecord[] records, Action report)
    {
        using var csv = CsvWriter.ToFile(file, CsvFormat.Writing);
        foreach (var column in kind.Columns)
            csv.WriteField(column.Name);
        csv.EndRecord();
        foreach (var record in records)
        {
            report();
            foreach (var column in kind.Columns)
                csv.WriteField(Cell.Write(column.Read(record)));
            csv.EndRecord();
        }
    }
}
