using CsvHelper;
using OrgGraph.Core.Model;

namespace OrgGraph.Files.Csv;

/// <summary>Writes a folder.</summary>
internal static class FolderWriter
{
    private const int RowsBetweenReports = 4096;

    public static void Write(string path, IEnumerable<OrgRecord> records, IProgress<FolderProgress>? progress, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(path);
        var byType = records.GroupBy(record => record.GetType()).ToDictionary(group => group.Key, group => group.ToArray());
        var total = byType.Values.Sum(group => group.Length);
        var rows = 0;
        foreach (var kind in RecordKind.Every)
        {
            var file = Path.Combine(path, kind.FileName + CsvFormat.Extension);
            if (!byType.TryGetValue(kind.Type, out var group))
            {
                File.Delete(file);
                continue;
            }
            Array.Sort(Array.ConvertAll(group, record => record.Id), group, StringComparer.Ordinal);
            WriteTable(file, kind, group, () =>
            {
                if (rows++ % RowsBetweenReports != 0) return;
                cancellationToken.ThrowIfCancellationRequested();
                progress?.Report(new FolderProgress(Path.GetFileName(file), rows, (double)rows / total));
            });
        }
    }

    /// <summary>Writes beside the old file and then takes its place, so that there is no half file when the writing is stopped.</summary>
    private static void WriteTable(string file, RecordKind kind, OrgRecord[] records, Action report)
    {
        var unfinished = file + ".tmp";
        try
        {
            using (var csv = CsvWriter.ToFile(unfinished, CsvFormat.Writing))
            {
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
            File.Move(unfinished, file, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
