using OrgGraph.Core.Graph;
using OrgGraph.Core.Lists;
using OrgGraph.Core.Model;

namespace OrgGraph.Embedded.Lists;

internal static class Selection
{
    /// <summary>What a filter selects on the view's day.</summary>
    public static Selection<T> Of<T>(OrganizationView view, NodeFilter<T> filter) where T : Node
    {
        var selection = new Selection<T>(view);
        if (filter.Ids is { } ids)
            selection.Keep(Existing(view, ids));
        if (filter.LabelContains is { } given)
        {
            var text = TextOrder.IgnoringCase(given);
            selection.Keep(node => TextOrder.IgnoringCase(node.Label).Contains(text, StringComparison.Ordinal));
        }
        switch (filter, selection)
        {
            case (PersonFilter persons, Selection<Person> selected): Persons.Select(view, persons, selected); break;
            case (PositionFilter positions, Selection<Position> selected): Positions.Select(view, positions, selected); break;
            case (TeamUnitFilter units, Selection<TeamUnit> selected): TeamUnits.Select(view, units, selected); break;
            case (AccountFilter accounts, Selection<Account> selected): Accounts.Select(view, accounts, selected); break;
            case (PartnerFilter partners, Selection<Partner> selected): Partners.Select(view, partners, selected); break;
            case (DecisionFilter decisions, Selection<Decision> selected): Decisions.Select(decisions, selected); break;
            case (LabelFilter<T>, _): break;
            default: throw new ArgumentException($"The store knows no filter of the type {filter.GetType().Name}.", nameof(filter));
        }
        return selection;
    }

    private static IEnumerable<string> Existing(OrganizationView view, IEnumerable<string> idsOrKeys)
        => idsOrKeys.SelectMany(idOrKey => RecordKind.OfNodeId(idOrKey) != null ? [idOrKey] : view.InForce(view.Organization.ExternalKeysByKey[idOrKey]).Select(key => key.Node));
}

/// <summary>The nodes that are selected: those of some ids, if an index found them, for which all tests hold.</summary>
internal sealed class Selection<T>(OrganizationView view) where T : Node
{
    private readonly List<Func<T, bool>> _tests = [];

    /// <summary>The only ids that can be selected; null when an index says nothing.</summary>
    public HashSet<string>? Among { get; private set; }

    public void Keep(Func<T, bool> test) => _tests.Add(test);

    public void Keep(IEnumerable<string> ids)
    {
        if (Among == null) Among = ids.ToHashSet(StringComparer.Ordinal);
        else Among.IntersectWith(ids);
    }

    /// <summary>Keeps those for which the test says what is wanted, if anything is.</summary>
    public void Keep(bool? wanted, Func<T, bool> test)
    {
        if (wanted is { } answer)
            Keep(node => test(node) == answer);
    }

    public bool Matches(T node) => node.Valid.Contains(view.Date) && Among?.Contains(node.Id) != false && _tests.TrueForAll(test => test(node));
}
