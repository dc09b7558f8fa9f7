using FsCheck.Xunit;
using OrgGraph.Core.Model;

namespace OrgGraph.Files.Tests;

public class WritingTests
{
    [Property(Arbitrary = [typeof(RandomOrganizations)], MaxTest = 30)]
    public void What_is_written_is_read_as_the_same_records(OrganizationRecords records)
    {
        using var folder = new Folder();
        OrganizationFolder.Write(folder.Path, records.All);
        var reading = folder.Read();
        Assert.Empty(reading.Problems);
        Assert.Equal(records.All.Select(Values).Order(), reading.Records.Select(Values).Order());
    }

    [Property(Arbitrary = [typeof(RandomOrganizations)], MaxTest = 30)]
    public void What_is_read_is_written_as_the_same_bytes_whatever_the_order(OrganizationRecords records)
    {
        using var one = new Folder();
        using var two = new Folder();
        OrganizationFolder.Write(one.Path, records.All);
        OrganizationFolder.Write(two.Path, one.Read().Records.Reverse());
        Assert.Equal(one.Files(), two.Files());
    }

    [Fact]
    public void The_random_organisations_have_records_of_every_kind()
    {
        var samples = FsCheck.Fluent.Gen.Sample(RandomOrganizations.Arbitrary().Generator, 20);
        Assert.Equal(RecordKind.Every, RecordKind.Every.Where(kind => samples.Any(s => s.All.Any(r => r.GetType() == kind.Type))));
    }

    [Fact]
    public void A_file_has_a_header_LF_and_quotes_only_where_they_are_needed()
    {
        using var folder = new Folder();
        OrganizationFolder.Write(folder.Path, [new Product("product:b", " B, \"b\"", Validity.Always), new Product("product:a", "A", new Validity(new DateOnly(2026, 1, 1), To: null))]);
        Assert.Equal("id,name,validFrom,validTo\nproduct:a,A,2026-01-01,\nproduct:b,\" B, \"\"b\"\"\",,\n", Assert.Single(folder.Files()).Value);
    }

    [Fact]
    public void Writing_that_is_stopped_leaves_the_folder_as_it_was()
    {
        using var folder = new Folder();
        OrganizationFolder.Write(folder.Path, [new Product("product:a", "A", Validity.Always), new Segment("segment:s", "S", Validity.Always)]);
        var before = folder.Files();
        using var stop = new CancellationTokenSource();
        var whenTheFirstFileIsWritten = new Reporter(progress =>
        {
            if (progress.File != "persons.csv") stop.Cancel();
        });
        Assert.ThrowsAny<OperationCanceledException>(() => OrganizationFolder.Write(
            folder.Path, [new Person("person:ana", "Ana", null, null, null, null, Validity.Always), .. Enumerable.Range(0, 10_000).Select(i => new Product($"product:{i}", "B", Validity.Always))], whenTheFirstFileIsWritten, stop.Token));
        Assert.Equal(before, folder.Files());
    }

    [Fact]
    public void Files_of_kinds_that_are_gone_are_deleted_and_others_stay()
    {
        using var folder = new Folder(("positions.csv", "id,title\n"), ("README.md", "# Ours"));
        OrganizationFolder.Write(folder.Path, [new Product("product:a", "A", Validity.Always)]);
        Assert.Equal(["README.md", "products.csv"], folder.Files().Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Writing_that_is_stopped_leaves_the_old_file_whole()
    {
        using var folder = new Folder(("products.csv", "id,name\n"));
        Assert.Throws<OperationCanceledException>(() => OrganizationFolder.Write(folder.Path, [new Product("product:a", "A", Validity.Always)], progress: null, new CancellationToken(canceled: true)));
        var (name, text) = Assert.Single(folder.Files());
        Assert.Equal(("products.csv", "id,name\n"), (name, text));
    }

    [Fact]
    public void Progress_ends_at_the_whole()
    {
        using var folder = new Folder(("products.csv", "id,name\nproduct:a,A\n"));
        var reports = new List<FolderProgress>();
        OrganizationFolder.Read(folder.Path, new Progress(reports));
        Assert.Equal(new FolderProgress(File: null, Rows: 1, Fraction: 1), reports[^1]);
        Assert.Equal("products.csv", reports[0].File);
    }

    private static string Values(OrgRecord record)
        => $"{record.GetType().Name} {string.Join(" ¦ ", RecordKind.Of(record.GetType()).Columns.Select(column => Show(column.Read(record))))}";

    private static string Show(object? value) => value switch
    {
        null => "∅",
        IReadOnlyList<string> list => $"[{string.Join(" ‖ ", list)}]",
        IReadOnlyList<DateOnly> list => $"[{string.Join(" ‖ ", list)}]",
        _ => $"{value}",
    };

    private sealed class Progress(List<FolderProgress> reports) : IProgress<FolderProgress>
    {
        public void Report(FolderProgress value) => reports.Add(value);
    }

    private sealed class Reporter(Action<FolderProgress> report) : IProgress<FolderProgress>
    {
        public void Report(FolderProgress value) => report(value);
    }
}
