using System.CommandLine;
using OrgGraph.Api.Hosting;
using OrgGraph.Core.Store;
using OrgGraph.Files;

namespace OrgGraph.Api.Commands;

/// <summary><c>orggraph import</c>: makes the organisation equal to a folder of CSV files.</summary>
internal static class ImportCommand
{
    public static Command Create(string[] configuration)
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "The folder with the CSV files of the whole organisation. What they leave out is ended." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Check every row and say what would change, and change nothing." };
        var summary = new Option<string?>("--summary") { Description = "What the change is, in one line, for the list of revisions. The folder's name unless given." };
        var command = new Command("import", "Make the organisation equal to a folder of CSV files, all or nothing.") { folder.AcceptExistingOnly(), dryRun, summary };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetRequiredValue(folder), parsed.GetValue(dryRun), parsed.GetValue(summary), configuration, parsed.InvocationConfiguration.Output, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(DirectoryInfo folder, bool dryRun, string? summary, string[] configuration, TextWriter output, CancellationToken cancellationToken)
    {
        await using var services = StoreServices.Build(configuration);
        var store = services.GetRequiredService<IOrganizationStore>();
        return await ProgressBar.RunAsync(async bar =>
        {
            var reading = await Task.Run(() => OrganizationFolder.Read(folder.FullName, bar.Of<FolderProgress>("Reading", p => p.Fraction), cancellationToken), cancellationToken);
            if (reading.Problems.Count > 0)
                return await ReportAsync(reading.Problems, output);

            var progress = bar.Of<ImportProgress>(dryRun ? "Comparing" : "Importing", p => p.Total == 0 ? 1 : (double)p.Done / p.Total);
            await output.WriteLineAsync(dryRun
                ? Tell(await store.CompareAsync(reading.Records, progress, cancellationToken), reading.Records.Count)
                : Tell(await store.ImportAsync(reading.Records, summary ?? $"Import of {folder.Name}.", progress, cancellationToken), reading.Records.Count));
            return ExitCode.Ok;
        });
    }

    private static async Task<int> ReportAsync(IReadOnlyList<ImportProblem> problems, TextWriter output)
    {
        foreach (var problem in problems)
            await output.WriteLineAsync(problem.ToString());
        await output.WriteLineAsync($"{Counted(problems.Count, "problem")}. Nothing was imported.");
        return ExitCode.Problems;
    }

    private static string Tell(ImportResult result, int records) => result.IsNew
        ? $"Imported {Counted(records, "record")} as revision {result.Revision.Number}:{Table(result.Changes)}"
        : $"The organisation is equal to the folder's {Counted(records, "record")} already. It stays at revision {result.Revision.Number}.";

    private static string Tell(IReadOnlyList<KindChange> changes, int records) => changes.Count > 0
        ? $"No problems in {Counted(records, "record")}. An import would change:{Table(changes)}"
        : $"No problems in {Counted(records, "record")}. An import would change nothing.";

    private static string Table(IReadOnlyList<KindChange> changes)
    {
        var kinds = changes.Max(change => change.Kind.FileName.Length);
        return string.Concat(changes.Select(change => $"{Environment.NewLine}  {change.Kind.FileName.PadRight(kinds)}{change.Added,9} added{change.Changed,9} changed{change.Ended,9} ended"));
    }

    private static string Counted(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";
}
