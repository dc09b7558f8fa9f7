using System.CommandLine;
using OrgGraph.Api.Hosting;
using OrgGraph.Core.Model;
using OrgGraph.Core.Store;
using OrgGraph.Files;

namespace OrgGraph.Api.Commands;

/// <summary><c>orggraph export</c>: writes the organisation as a folder of CSV files.</summary>
internal static class ExportCommand
{
    public static Command Create(string[] configuration)
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "Where to write. It is made when it is not there. One that holds other things is left alone." };
        var command = new Command("export", "Write the organisation as a folder of CSV files, which import reads.") { folder };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetRequiredValue(folder), configuration, parsed.InvocationConfiguration, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(DirectoryInfo folder, string[] configuration, InvocationConfiguration console, CancellationToken cancellationToken)
    {
        var names = folder.Exists ? folder.EnumerateFileSystemInfos().Select(entry => entry.Name).ToHashSet(StringComparer.Ordinal) : [];
        var holdsOrganization = RecordKind.Every.Any(kind => names.Contains(kind.FileName + ".csv"));
        if (names.Count > 0 && !holdsOrganization)
        {
            await console.Error.WriteLineAsync($"The folder '{folder.FullName}' holds other things and no organisation. Nothing was written; name an empty folder, or one that an export wrote.");
            return ExitCode.Usage;
        }
        await using var services = StoreServices.Build(configuration);
        services.GetRequiredService<Settings>().RequireStoreFile();
        var reader = await services.GetRequiredService<IOrganizationStore>().OpenAsync(cancellationToken);
        var records = await reader.ExportAsync(cancellationToken).ToListAsync(cancellationToken);
        if (records.Count == 0 && holdsOrganization)
        {
            await console.Error.WriteLineAsync($"The store holds no organisation, and the folder '{folder.FullName}' does. Nothing was written; check which store is meant, or name another folder.");
            return ExitCode.Environment;
        }
        await ProgressBar.RunAsync(bar => Task.Run(
            () =>
            {
                OrganizationFolder.Write(folder.FullName, records, bar.Of<FolderProgress>("Writing", p => p.Fraction), cancellationToken);
                return true;
            },
            cancellationToken));
        await console.Output.WriteLineAsync($"Exported {records.Count} records of revision {reader.Revision.Number} to '{folder.FullName}'.");
        return ExitCode.Ok;
    }
}
