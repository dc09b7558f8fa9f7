using OrgGraph.Api.Links;
using OrgGraph.Api.Reading;

namespace OrgGraph.Api.Nodes;

/// <summary>What lies around an account.</summary>
[ExtendObjectType<Account>]
public sealed class AccountFields : NodeFields<Account>
{
    /// <summary>The account that it is part of.</summary>
    public Task<Account?> GetParentAsync([Parent] Account account, NeighborsDataLoader neighbors, CancellationToken cancellationToken) => TreeNodes.ParentAsync(account, neighbors, cancellationToken);

    /// <summary>The accounts that are directly part of it.</summary>
    [ListSize(AssumedSize = 10)]
    public Task<IReadOnlyList<Account>> GetChildrenAsync([Parent] Account account, NeighborsDataLoader neighbors, CancellationToken cancellationToken) => TreeNodes.ChildrenAsync(account, neighbors, cancellationToken);

    /// <summary>The territories that it itself lies in.</summary>
    [ListSize(AssumedSize = 2)]
    public async Task<IReadOnlyList<Territory>> GetTerritoriesAsync([Parent] Account account, NeighborsDataLoader neighbors, CancellationToken cancellationToken)
    {
        var view = await neighbors.AroundAsync<Core.Model.InTerritory>(account, cancellationToken);
        return view.Nodes<Territory>(view.Seen.InForce(view.Organization.InTerritoryByAccount[account.Id]).Select(lies => lies.Territory));
    }

    /// <summary>The industries that it itself belongs to.</summary>
    [ListSize(AssumedSize = 2)]
    public async Task<IReadOnlyList<Vertical>> GetVerticalsAsync([Parent] Account account, NeighborsDataLoader neighbors, CancellationToken cancellationToken)
    {
        var view = await neighbors.AroundAsync<Core.Model.InVertical>(account, cancellationToken);
        return view.Nodes<Vertical>(view.Seen.InForce(view.Organization.InVerticalByAccount[account.Id]).Select(belongs => belongs.Vertical));
    }

    /// <summary>The segments that it itself belongs to.</summary>
    [ListSize(AssumedSize = 2)]
    public async Task<IReadOnlyList<Segment>> GetSegmentsAsync([Parent] Account account, NeighborsDataLoader neighbors, CancellationToken cancellationToken)
    {
        var view = await neighbors.AroundAsync<Core.Model.InSegment>(account, cancellationToken);
        return view.Nodes<Segment>(view.Seen.InForce(view.Organization.InSegmentByAccount[account.Id]).Select(belongs => belongs.Segment));
    }

    /// <summary>The assignments on the account itself. Who owns it in the end, by them, by those above it and by coverage, say `owner` and `team`.</summary>
    /// <param name="when">`ALL` brings past and future assignments too.</param>
    [ListSize(AssumedSize = 5)]
    public async Task<IReadOnlyList<Assignment>> GetAssignmentsAsync([Parent] Account account, NeighborsDataLoader neighbors, CancellationToken cancellationToken, When when = When.Now)
    {
        var view = await neighbors.AroundAsync<Core.Model.Owns>(account, cancellationToken);
        return view.Links<Core.Model.Owns, Assignment>(view.Organization.OwnsByThing[account.Id], owns => owns.Owner, when);
    }

    /// <summary>The partners that work on the account itself.</summary>
    /// <param name="when">`ALL` brings past and future ones too.</param>
    [ListSize(AssumedSize = 3)]
    public async Task<IReadOnlyList<Attachment>> GetPartnersAsync([Parent] Account account, NeighborsDataLoader neighbors, CancellationToken cancellationToken, When when = When.Now)
    {
        var view = await neighbors.AroundAsync<Core.Model.AttachedTo>(account, cancellationToken);
        return view.Links<Core.Model.AttachedTo, Attachment>(view.Organization.AttachedToByAccount[account.Id], attached => attached.Partner, when);
    }

    /// <summary>What the account has bought, and how much of it is in use.</summary>
    /// <param name="when">`ALL` brings past and future entitlements too.</param>
    [ListSize(AssumedSize = 5)]
    public async Task<IReadOnlyList<Entitlement>> GetEntitlementsAsync([Parent] Account account, NeighborsDataLoader neighbors, CancellationToken cancellationToken, When when = When.Now)
    {
        var view = await neighbors.AroundAsync<Core.Model.EntitledTo>(account, cancellationToken);
        return view.Links<Core.Model.EntitledTo, Entitlement>(view.Organization.EntitledToByAccount[account.Id], entitled => entitled.Product, when);
    }

    /// <summary>The handoff rules that apply here, and below, whatever their priority.</summary>
    [ListSize(AssumedSize = 3)]
    public async Task<IReadOnlyList<HandoffRule>> GetOverridesAsync([Parent] Account account, NeighborsDataLoader neighbors, CancellationToken cancellationToken)
    {
        var view = await neighbors.AroundAsync<Core.Model.Overrides>(account, cancellationToken);
        return view.Nodes<HandoffRule>(view.Seen.InForce(view.Organization.OverridesByAccount[account.Id]).Select(overrides => overrides.HandoffRule));
    }

    /// <summary>The handoff rules that do not apply here, nor below.</summary>
    [ListSize(AssumedSize = 3)]
    public async Task<IReadOnlyList<HandoffRule>> GetExcludesAsync([Parent] Account account, NeighborsDataLoader neighbors, CancellationToken cancellationToken)
    {
        var view = await neighbors.AroundAsync<Core.Model.Excludes>(account, cancellationToken);
        return view.Nodes<HandoffRule>(view.Seen.InForce(view.Organization.ExcludesByAccount[account.Id]).Select(excludes => excludes.HandoffRule));
    }
}
