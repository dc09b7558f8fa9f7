using OrgGraph.Core.Decisions;
using OrgGraph.Core.Escalation;
using OrgGraph.Core.Handoffs;
using OrgGraph.Core.Ownership;
using OrgGraph.Core.Paths;
using OrgGraph.Core.Store;

namespace OrgGraph.Api.Hosting;

/// <summary>The first look into the store: one that was never filled gets the demo organisation where that is wanted, and each kind of question is asked once.</summary>
internal sealed partial class StoreOpening(IOrganizationStore store, Settings settings, ILogger<StoreOpening> logger)
{
    /// <summary>One of each kind of question, about nothing. A database plans its statement the first time, and when much has changed, which takes seconds that no caller should wait.</summary>
    private static readonly Slice[] s_aboutNothing =
        [new OwnerSlice([]), new AccountTeamSlice([]), new EscalationSlice([]), new WhoDecidesSlice([]), new HandoffSlice([]), new ReportingPathSlice([])];

    /// <summary>Whether the store was opened.</summary>
    public bool IsDone { get; private set; }

    /// <summary>Opens the store. May be called again, after a failure or not.</summary>
    /// <exception cref="OrganizationStoreException">The store cannot be used.</exception>
    public async Task<IOrganizationReader> OpenAsync(CancellationToken cancellationToken)
    {
        if (settings.HasDemo && await DemoOrganization.ImportIntoEmptyAsync(store, cancellationToken))
            Filled(logger);
        var reader = await store.OpenAsync(cancellationToken);
        await PrepareAsync(reader, cancellationToken);
        IsDone = true;
        return reader;
    }

    /// <summary>Asks each kind of question once, of a store that was opened or has a new revision: so that the database plans its statement for what is there now.</summary>
    public static async Task PrepareAsync(IOrganizationReader reader, CancellationToken cancellationToken)
    {
        foreach (var slice in s_aboutNothing)
            await reader.SliceAsync(slice, cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The store was empty: imported the demo organisation (--no-demo leaves it empty).")]
    private static partial void Filled(ILogger logger);
}
