using OrgGraph.Api.Links;
using OrgGraph.Api.Reading;

namespace OrgGraph.Api.Nodes;

/// <summary>What lies around a partner.</summary>
[ExtendObjectType<Partner>]
public sealed class PartnerFields : NodeFields<Partner>
{
    /// <summary>The accounts that the partner works on.</summary>
    /// <param name="when">`ALL` brings past and future ones too.</param>
    [ListSize(AssumedSize = 10)]
    public async Task<IReadOnlyList<Attachment>> GetAccountsAsync([Parent] Partner partner, NeighborsDataLoader neighbors, CancellationToken cancellationToken, When when = When.Now)
    {
        var view = await neighbors.AroundAsync<Core.Model.AttachedTo>(partner, cancellationToken);
        return view.Links<Core.Model.AttachedTo, Attachment>(view.Organization.AttachedToByPartner[partner.Id], attached => attached.Account, when);
    }

    /// <summary>The assignments on the partner.</summary>
    /// <param name="when">`ALL` brings past and future assignments too.</param>
    [ListSize(AssumedSize = 5)]
    public async Task<IReadOnlyList<Assignment>> GetAssignmentsAsync([Parent] Partner partner, NeighborsDataLoader neighbors, CancellationToken cancellationToken, When when = When.Now)
    {
        var view = await neighbors.AroundAsync<Core.Model.Owns>(partner, cancellationToken);
        return view.Links<Core.Model.Owns, Assignment>(view.Organization.OwnsByThing[partner.Id], owns => owns.Owner, when);
    }
}
