using OrgGraph.Api.Nodes;
using OrgGraph.Api.Questions;
using OrgGraph.Api.Reading;
using OrgGraph.Api.Schema;

namespace OrgGraph.Api.Lists;

/// <summary>Nodes by id, and lists of them.</summary>
[ExtendObjectType<Query>]
public sealed class NodeQueries
{
    /// <summary>One person. An error says so when there is none (`NOT_FOUND`), or none on that day (`NOT_IN_FORCE`).</summary>
    /// <param name="id">An id such as `person:emeka-sandoval`, or an external key such as `hr:E20008`.</param>
    /// <param name="asOf">The day, such as `2027-01-01`; today (UTC) unless given.</param>
    public Task<Person?> GetPersonAsync([RequiredId] string id, NeighborsDataLoader neighbors, [Service] TimeProvider time, CancellationToken cancellationToken, DateOnly? asOf = null)
        => FindAsync<Core.Model.Person, Person>(id, asOf ?? time.Today(), neighbors, cancellationToken);

    /// <summary>Persons, a page at a time: 25 unless `first` or `last` says otherwise, 100 at most.</summary>
    /// <param name="filter">Which of them. All that is given must hold.</param>
    /// <param name="order">In which order.</param>
    /// <param name="asOf">The day, such as `2027-01-01`; today (UTC) unless given.</param>
    [UsePaging(IncludeTotalCount = true, DefaultPageSize = PageArguments.DefaultSize, MaxPageSize = PageArguments.MostSize)]
    public Task<Connection<Person>> GetPersonsAsync(
        IResolverContext context, [Service] TimeProvider time, CancellationToken cancellationToken, int? first, string? after, int? last, string? before,
        PersonFilter? filter = null, NodeOrder order = NodeOrder.Label, DateOnly? asOf = null)
        => context.ListAsync<PersonFilter, Core.Lists.PersonFilter, Core.Model.Person, Person>(filter, order, new(first, after, last, before), asOf ?? time.Today(), cancellationToken);

    /// <summary>One position. An error says so when there is none (`NOT_FOUND`), or none on that day (`NOT_IN_FORCE`).</summary>
    /// <param name="id">An id such as `position:atu-west-lead`, or an external key.</param>
    /// <param name="asOf">The day, such as `2027-01-01`; today (UTC) unless given.</param>
    public Task<Position?> GetPositionAsync([RequiredId] string id, NeighborsDataLoader neighbors, [Service] TimeProvider time, CancellationToken cancellationToken, DateOnly? asOf = null)
        => FindAsync<Core.Model.Position, Position>(id, asOf ?? time.Today(), neighbors, cancellationToken);

    /// <summary>Positions, a page at a time: 25 unless `first` or `last` says otherwise, 100 at most.</summary>
    /// <param name="filter">Which of them. All that is given must hold.</param>
    /// <param name="order">In which order.</param>
    /// <param name="asOf">The day, such as `2027-01-01`; today (UTC) unless given.</param>
    [UsePaging(IncludeTotalCount = true, DefaultPageSize = PageArguments.DefaultSize, MaxPageSize = PageArguments.MostSize)]
    public Task<Connection<Position>> GetPositionsAsync(
        IResolverContext context, [Service] TimeProvider time, CancellationToken cancellationToken, int? first, string? after, int? last, string? before,
        PositionFilter? filter = null, NodeOrder order = NodeOrder.Label, DateOnly? asOf = null)
        => context.ListAsync<PositionFilter, Core.Lists.PositionFilter, Core.Model.Position, Position>(filter, order, new(first, after, last, before), asOf ?? time.Today(), cancellationToken);

    /// <summary>One team unit. An error says so when there is none (`NOT_FOUND`), or none on that day (`NOT_IN_FORCE`).</summary>
    /// <param name="id">An id such as `team-unit:atu-west`, or an external key.</param>
    /// <param name="asOf">The day, such as `2027-01-01`; today (UTC) unless given.</param>
    public Task<TeamUnit?> GetTeamUnitAsync([RequiredId] string id, NeighborsDataLoader neighbors, [Service] TimeProvider time, CancellationToken cancellationToken, DateOnly? asOf = null)
        => FindAsync<Core.Model.TeamUnit, TeamUnit>(id, asOf ?? time.Today(), neighbors, cancellationToken);

    /// <summary>Team units, a page at a time: 25 unless `first` or `last` says otherwise, 100 at most.</summary>
    /// <param name="filter">Which of them. All that is given must hold.</param>
    /// <param name="order">In which order.</param>
    /// <param name="asOf">The day, such as `2027-01-01`; today (UTC) unless given.</param>
    [UsePaging(IncludeTotalCount = true, DefaultPageSize = PageArguments.DefaultSize, MaxPageSize = PageArguments.MostSize)]
    public Task<Connection<TeamUnit>> GetTeamUnitsAsync(
        IResolverContext context, [Service] TimeProvider time, CancellationToken cancellationToken, int? first, string? after, int? last, string? before,
        TeamUnitFilter? filter = null, NodeOrder order = NodeOrder.Label, DateOnly? asOf = null)
        => context.ListAsync<TeamUnitFilter, Core.Lists.TeamUnitFilter, Core.Model.TeamUnit, TeamUnit>(filter, order, new(first, after, last, before), asOf ?? time.Today(), cancellationToken);

    /// <summary>One account. An error says so when there is none (`NOT_FOUND`), or none on that day (`NOT_IN_FORCE`).</summary>
    /// <param name="id">An id such as `account:fabrikam`, or an external key such as `crm:A-10010`.</param>
    /// <param name="asOf">The day, such as `2027-01-01`; today (UTC) unless given.</param>
    public Task<Account?> GetAccountAsync([RequiredId] string id, NeighborsDataLoader neighbors, [Service] TimeProvider time, CancellationToken cancellationToken, DateOnly? asOf = null)
        => FindAsync<Core.Model.Account, Account>(id, asOf ?? time.Today(), neighbors, cancellationToken);

    /// <summary>Accounts, a page at a time: 25 unless `first` or `last` says otherwise, 100 at most.</summary>
    /// <param name="filter">Which of them. All that is given must hold.</param>
    /// <param name="order">In which order.</param>
    /// <param name="asOf">The day, such as `2027-01-01`; today (UTC) unless given.</param>
    [UsePaging(IncludeTotalCount = true, DefaultPageSize = PageArguments.DefaultSize, MaxPageSize = PageArguments.MostSize)]
    public Task<Connection<Account>> GetAccountsAsync(
        IResolverContext context, [Service] TimeProvider time, CancellationToken cancellationToken, int? first, string? after, int? last, string? before,
        AccountFilter? filter = null, NodeOrder order = NodeOrder.Label, DateOnly? asOf = null)
        => context.ListAsync<AccountFilter, Core.Lists.AccountFilter, Core.Model.Account, Account>(filter, order, new(first, after, last, before), asOf ?? time.Today(), cancellationToken);

    /// <summary>One partner. An error says so when there is none (`NOT_FOUND`), or none on that day (`NOT_IN_FORCE`).</summary>
    /// <param name="id">An id such as `partner:first-up`, or an external key such as `prm:P-501`.</param>
    /// <param name="asOf">The day, such as `2027-01-01`; today (UTC) unless given.</param>
    public Task<Partner?> GetPartnerAsync([RequiredId] string id, NeighborsDataLoader neighbors, [Service] TimeProvider time, CancellationToken cancellationToken, DateOnly? asOf = null)
        => FindAsync<Core.Model.Partner, Partner>(id, asOf ?? time.Today(), neighbors, cancellationToken);

    /// <summary>Partners, a page at a time: 25 unless `first` or `last` says otherwise, 100 at most.</summary>
    /// <param name="filter">Which of them. All that is given must hold.</param>
    /// <param name="order">In which order.</param>
    /// <param name="asOf">The day, such as `2027-01-01`; today (UTC) unless given.</param>
    [UsePaging(IncludeTotalCount = true, DefaultPageSize = PageArguments.DefaultSize, MaxPageSize = PageArguments.MostSize)]
    public Task<Connection<Partner>> GetPartnersAsync(
        IResolverContext context, [Service] TimeProvider time, CancellationToken cancellationToken, int? first, string? after, int? last, string? before,
        PartnerFilter? filter = null, NodeOrder order = NodeOrder.Label, DateOnly? asOf = null)
        => context.ListAsync<PartnerFilter, Core.Lists.PartnerFilter, Core.Model.Partner, Partner>(filter, order, new(first, after, last, before), asOf ?? time.Today(), cancellationToken);

    /// <summary>One kind of decision. An error says so when there is none (`NOT_FOUND`), or none on that day (`NOT_IN_FORCE`).</summary>
    /// <param name="id">An id such as `decision:discount`, or an external key.</param>
    /// <param name="asOf">The day, such as `2027-01-01`; today (UTC) unless given.</param>
    public Task<Decision?> GetDecisionAsync([RequiredId] string id, NeighborsDataLoader neighbors, [Service] TimeProvider time, CancellationToken cancellationToken, DateOnly? asOf = null)
        => FindAsync<Core.Model.Decision, Decision>(id, asOf ?? time.Today(), neighbors, cancellationToken);

    /// <summary>Kinds of decision, a page at a time: 25 unless `first` or `last` says otherwise, 100 at most.</summary>
    /// <param name="filter">Which of them. All that is given must hold.</param>
    /// <param name="order">In which order.</param>
    /// <param name="asOf">The day, such as `2027-01-01`; today (UTC) unless given.</param>
    [UsePaging(IncludeTotalCount = true, DefaultPageSize = PageArguments.DefaultSize, MaxPageSize = PageArguments.MostSize)]
    public Task<Connection<Decision>> GetDecisionsAsync(
        IResolverContext context, [Service] TimeProvider time, CancellationToken cancellationToken, int? first, string? after, int? last, string? before,
        DecisionFilter? filter = null, NodeOrder order = NodeOrder.Label, DateOnly? asOf = null)
        => context.ListAsync<DecisionFilter, Core.Lists.DecisionFilter, Core.Model.Decision, Decision>(filter, order, new(first, after, last, before), asOf ?? time.Today(), cancellationToken);

    private static async Task<TNode?> FindAsync<TCore, TNode>(string id, DateOnly day, NeighborsDataLoader neighbors, CancellationToken cancellationToken)
        where TCore : Core.Model.Node
        where TNode : class, INode
    {
        var view = await neighbors.AtAsync(Given.Id(id, "id"), day, cancellationToken);
        return (TNode)view.Show(view.Require<TCore>(id));
    }
}
