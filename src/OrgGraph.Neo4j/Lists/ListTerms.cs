using OrgGraph.Core.Graph;
using OrgGraph.Core.Lists;
using OrgGraph.Core.Model;
using OrgGraph.Neo4j.Mapping;

namespace OrgGraph.Neo4j.Lists;

/// <summary>What a filter asks for, as the statement takes it: a name for each term that is given, which the texts of the statement know.</summary>
internal sealed class ListTerms
{
    private readonly List<Dictionary<string, object?>> _names = [];
    private readonly List<Action<OrganizationView>> _checks = [];
    private readonly List<string> _required = [];
    private readonly HashSet<string> _naming = new(StringComparer.Ordinal);

    /// <summary>The terms by their names, with the values of those that name no node.</summary>
    public Dictionary<string, object?> Values { get; } = new(StringComparer.Ordinal);

    /// <summary>The terms of a filter.</summary>
    public static ListTerms Of<T>(NodeFilter<T> filter) where T : Node
    {
        var terms = new ListTerms();
        terms.Value("labelContains", filter.LabelContains is { } label ? OrderedText.Of(TextOrder.IgnoringCase(label)) : null);
        terms.Ids(filter.Ids);
        switch (filter)
        {
            case PersonFilter persons: terms.Add(persons); break;
            case PositionFilter positions: terms.Add(positions); break;
            case TeamUnitFilter units: terms.Add(units); break;
            case AccountFilter accounts: terms.Add(accounts); break;
            case PartnerFilter partners: terms.Add(partners); break;
            case DecisionFilter decisions: terms.Add(decisions); break;
            case LabelFilter<T>: break;
            default: throw new ArgumentException($"The store knows no filter of the type {filter.GetType().Name}.", nameof(filter));
        }
        return terms;
    }

    /// <summary>The words by which the statement is composed.</summary>
    public IEnumerable<string> Given => Values.Keys.Concat(_naming).Distinct(StringComparer.Ordinal).Concat(_naming.Count > 0 ? ["names"] : []);

    /// <summary>The parameters of the statement.</summary>
    public Dictionary<string, object?> Parameters() => _naming.Count == 0 ? new(Values) : new(Values) { ["names"] = _names, ["filters"] = _naming.Count, ["required"] = _required };

    /// <summary>Looks whether what the filter names is there on the day, and of the kind that is asked for.</summary>
    /// <exception cref="OrganizationException">It is not.</exception>
    public void Check(OrganizationView view) => _checks.ForEach(check => check(view));

    private void Add(PersonFilter filter)
    {
        Text("email", filter.Email);
        if (filter.Email is { } email) Name("email", "email", TextOrder.IgnoringCase(email));
        Text("location", filter.Location);
        Node<TeamUnit>("teamUnit", filter.TeamUnit);
        Value("isAway", filter.IsAway);
        Value("hasPosition", filter.HasPosition);
    }

    private void Add(PositionFilter filter)
    {
        Value("role", filter.Role);
        Node<TeamUnit>(filter.IncludeTeamUnitsBelow ? "teamUnitOrAbove" : "teamUnit", filter.TeamUnit);
        Value("isVacant", filter.IsVacant);
        Value("isActing", filter.IsActing);
        Value("leadsTeamUnit", filter.LeadsTeamUnit);
        Node<Position>(filter.IncludeIndirectReports ? "managerOrAbove" : "manager", filter.ReportsTo);
        Value("top", filter.Top);
    }

    private void Add(TeamUnitFilter filter)
    {
        Value("kinds", filter.Kinds);
        Node<TeamUnit>("parent", filter.Parent);
        Value("isRoot", filter.IsRoot);
        Value("hasLead", filter.HasLead);
    }

    private void Add(AccountFilter filter)
    {
        Value("kinds", filter.Kinds);
        Node<Account>("parent", filter.Parent);
        Node("assignedTo", filter.AssignedTo, (view, owner) => { if (view.Require<Node>(owner) is not TeamUnit) view.Require<Position>(owner); });
        Value("isRoot", filter.IsRoot);
        Node<Territory>("territory", filter.Territory);
        Node<Vertical>("vertical", filter.Vertical);
        Node<Segment>("segment", filter.Segment);
    }

    private void Add(PartnerFilter filter)
    {
        Value("kinds", filter.Kinds);
        Node<Account>("attachedTo", filter.AttachedTo);
    }

    private void Add(DecisionFilter filter)
    {
        Value("categories", filter.Categories);
        Value("unit", filter.Unit);
    }

    private void Value(string term, object? value)
    {
        if (value != null) Values.Add(term, value);
    }

    private void Text(string term, string? text) => Value(term, text == null ? null : TextOrder.IgnoringCase(text));

    private void Ids(IReadOnlyList<string>? ids)
    {
        if (ids == null) return;
        _naming.Add("ids");
        foreach (var id in ids)
            Name("ids", id);
    }

    private void Node<T>(string term, string? idOrKey) where T : Node => Node(term, idOrKey, (view, id) => view.Require<T>(id));

    private void Node(string term, string? idOrKey, Action<OrganizationView, string> require)
    {
        if (idOrKey == null) return;
        _required.Add(term);
        _checks.Add(view => require(view, idOrKey));
        Name(term, idOrKey);
    }

    private void Name(string term, string idOrKey) => Name(term, RecordKind.OfNodeId(idOrKey) == null ? "key" : "id", idOrKey);

    private void Name(string term, string by, string text)
    {
        _naming.Add(term);
        _names.Add(new(StringComparer.Ordinal) { ["filter"] = term, [by] = text });
    }
}
