using OrgGraph.Api.Revisions;
using OrgGraph.Api.Telemetry;
using OrgGraph.Core.Store;

namespace OrgGraph.Api.Schema;

/// <summary>What happens to the organisation, told as it happens.</summary>
public sealed class Subscription
{
    /// <summary>Opens the stream behind <see cref="OrganizationChanged"/>.</summary>
    public ValueTask<IAsyncEnumerable<Revision>> WatchOrganizationAsync([Service] IOrganizationStore store, CancellationToken cancellationToken) => store.WatchAsync(cancellationToken);

    /// <summary>Tells of each revision that becomes current from now on, whoever imported it, at most a second late. When several follow each other closely, some may be passed over; the last never is.</summary>
    [Subscribe(With = nameof(WatchOrganizationAsync))]
    public OrganizationState OrganizationChanged([EventMessage] Revision revision)
    {
        Instruments.SubscriptionEvents.Add(1);
        return new(revision.Number, revision.Time, revision.Summary);
    }
}
