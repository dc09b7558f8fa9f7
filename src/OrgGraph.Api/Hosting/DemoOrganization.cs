using OrgGraph.Core.Store;
using OrgGraph.Files;

namespace OrgGraph.Api.Hosting;

/// <summary>The organisation to try OrgGraph with, which comes with the program.</summary>
internal static class DemoOrganization
{
    private static readonly string s_folder = System.IO.Path.Combine(AppContext.BaseDirectory, "seed", "contoso");

    /// <summary>Imports it if nothing was ever imported.</summary>
    /// <returns>Whether it was.</returns>
    public static async Task<bool> ImportIntoEmptyAsync(IOrganizationStore store, CancellationToken cancellationToken)
    {
        if ((await store.OpenAsync(cancellationToken)).Revision.Number > 0 || !Directory.Exists(s_folder)) return false;
        var reading = OrganizationFolder.Read(s_folder, cancellationToken: cancellationToken);
        if (reading.Problems.Count > 0)
            throw new InvalidDataException($"The demo organisation in '{s_folder}' cannot be read: {reading.Problems[0]}");
        return await store.FillAsync(reading.Records, "The demo organisation.", cancellationToken);
    }
}
