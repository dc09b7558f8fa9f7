using OrgGraph.Core.Graph;
using OrgGraph.Core.Model;

namespace OrgGraph.Core.Tests;

/// <summary>
/// Writes small organisations. Things are named without their kind ("ana"), or in full where several kinds may stand ("team-unit:west").
/// A node that is only ever referred to comes into being with its name as its label. Dates are ISO 8601.
/// </summary>
internal sealed class Org
{
    /// <summary>The day on which tests ask: a Monday.</summary>
    public static readonly DateOnly Today = new(2026, 6, 15);

    private readonly List<OrgRecord> _records = [];

    /// <summary>Adds any records.</summary>
    public Org With(params OrgRecord[] records)
    {
        _records.AddRange(records);
        return this;
    }

    public Org Person(string name, string? calendar = null, string? timeZone = null, string? from = null, string? to = null)
        => With(new Person(Id("person", name), name, Email: null, Location: null, timeZone, calendar == null ? null : Id("working-calendar", calendar), Valid(from, to)));

    public Org Position(string name, bool top = false, string? from = null, string? to = null)
        => With(new Position(Id("position", name), name, top, Valid(from, to)));

    public Org Unit(string name, string? partOf = null, string kind = "ATU")
    {
        With(new TeamUnit(Id("team-unit", name), name, kind, Validity.Always));
        return partOf == null ? this : PartOf(Id("team-unit", name), Id("team-unit", partOf));
    }

    public Org Account(string name, string? partOf = null)
    {
        With(new Account(Id("account", name), name, "CUSTOMER", Validity.Always));
        return partOf == null ? this : PartOf(Id("account", name), Id("account", partOf));
    }

    /// <summary>A seat in a unit, with its holder and its manager if it has them.</summary>
    public Org Seat(string position, string? unit = null, string role = "ACCOUNT_EXECUTIVE", string? holder = null, string? manager = null, bool top = false)
    {
        Position(position, top);
        if (unit != null) SitsIn(position, unit, role);
        if (holder != null) Holds(holder, position);
        if (manager != null) ReportsTo(position, manager);
        return this;
    }

    public Org Holds(string person, string position, bool acting = false, string? from = null, string? to = null)
        => With(new Holds(Id("person", person), Id("position", position), acting, Valid(from, to)));

    public Org SitsIn(string position, string unit, string role, string? from = null, string? to = null)
        => With(new SitsIn(Id("position", position), Id("team-unit", unit), role, Valid(from, to)));

    public Org ReportsTo(string position, string manager, string? from = null, string? to = null)
        => With(new ReportsTo(Id("position", position), Id("position", manager), Valid(from, to)));

    public Org Dotted(string position, string leader, string purpose, string? from = null, string? to = null)
        => With(new DottedLineTo(Id("position", position), Id("position", leader), purpose, Valid(from, to)));

    public Org Leads(string position, string unit, int? deputy = null, string? from = null, string? to = null)
        => With(new Leads(Id("position", position), Id("team-unit", unit), deputy, Valid(from, to)));

    /// <summary>Both are named in full.</summary>
    public Org PartOf(string child, string parent, string? from = null, string? to = null)
        => With(new PartOf(child, parent, Valid(from, to)));

    public Org Away(string person, string? standIn = null, string? from = null, string? to = null)
        => With(new Away(Id("person", person), standIn == null ? null : Id("person", standIn), Valid(from, to)));

    /// <summary>A delegation of one decision, or of ALL when none is named.</summary>
    public Org Delegates(string person, string to, string position, string? decision = null, long? limit = null, string? from = null)
        => With(new DelegatesTo(Id("person", person), Id("person", to), Id("position", position), decision == null ? null : Id("decision", decision), limit, Valid(from, null)));

    /// <summary>An assignment; owner and thing are named in full.</summary>
    public Org Owns(string owner, string thing, string role = "ACCOUNT_EXECUTIVE", string? area = null, Inheritance inheritance = Inheritance.None, string? from = null, string? to = null)
        => With(new Owns(owner, thing, role, area == null ? null : Id("solution-area", area), inheritance, Valid(from, to)));

    public Org Covers(string unit, string role = "ACCOUNT_EXECUTIVE", string? territory = null, string? vertical = null, string? segment = null, string? area = null, int priority = 1, string? from = null)
        => With(new Covers(Id("team-unit", unit), role, Optional("territory", territory), Optional("vertical", vertical), Optional("segment", segment), Optional("solution-area", area), priority, Valid(from, null)));

    public Org Attached(string partner, string account, string role = "RESELLS")
        => With(new AttachedTo(Id("partner", partner), Id("account", account), role, Validity.Always));

    /// <summary>Puts an account in a territory, vertical or segment, which is named in full.</summary>
    public Org In(string account, string dimension, string? from = null) => With(RecordKind.OfNodeId(dimension)!.Name switch
    {
        "territory" => new InTerritory(Id("account", account), dimension, Valid(from)),
        "vertical" => new InVertical(Id("account", account), dimension, Valid(from)),
        _ => (OrgRecord)new InSegment(Id("account", account), dimension, Valid(from)),
    });

    public Org Decision(string name, string unit = "EUR")
        => With(new Decision(Id("decision", name), name, "PRICING", unit, Validity.Always));

    /// <summary>A right in the decision "discount" unless another is named, held by a position or by a role; the scope is named in full.</summary>
    public Org Right(string? position = null, long? limit = null, string? scope = null, DecisionVerb verb = DecisionVerb.Decide, string? role = null, string decision = "discount", string? from = null, string? to = null)
        => With(new HoldsRight(Optional("position", position), role, Id("decision", decision), verb, limit, scope, Valid(from, to)));

    /// <summary>The organisation, with nodes for everything that is only referred to.</summary>
    public Organization Build()
    {
        var known = _records.OfType<Node>().Select(node => node.Id).ToHashSet(StringComparer.Ordinal);
        var referred = _records.SelectMany(record => RecordKind.Of(record.GetType()).Columns.Where(column => column.References != null).SelectMany(column => Ids(column.Read(record))));
        var missing = referred.Where(known.Add).Select(Plain).ToList();
        return new Organization([.. missing, .. _records]);
    }

    /// <summary>The organisation as of a day, <see cref="Today"/> unless said otherwise.</summary>
    public OrganizationView AsOf(string? date = null) => Build().AsOf(date == null ? Today : Date(date));

    public static DateOnly Date(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", provider: null);

    public static Validity Valid(string? from = null, string? to = null) => new(from == null ? null : Date(from), to == null ? null : Date(to));

    private static string Id(string kind, string name) => name.Contains(':', StringComparison.Ordinal) ? name : $"{kind}:{name}";

    private static string? Optional(string kind, string? name) => name == null ? null : Id(kind, name);

    private static IEnumerable<string> Ids(object? value) => value switch
    {
        string id => [id],
        IReadOnlyList<string> ids => ids,
        _ => [],
    };

    private static OrgRecord Plain(string id)
    {
        var name = id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return RecordKind.OfNodeId(id)!.Name switch
        {
            "person" => new Person(id, name, null, null, null, null, Validity.Always),
            "position" => new Position(id, name, Top: false, Validity.Always),
            "team-unit" => new TeamUnit(id, name, "ATU", Validity.Always),
            "account" => new Account(id, name, "CUSTOMER", Validity.Always),
            "partner" => new Partner(id, name, "RESELLER", Validity.Always),
            "territory" => new Territory(id, name, Validity.Always),
            "vertical" => new Vertical(id, name, Validity.Always),
            "segment" => new Segment(id, name, Validity.Always),
            "solution-area" => new SolutionArea(id, name, Validity.Always),
            "product" => new Product(id, name, Validity.Always),
            "decision" => new Decision(id, name, "PRICING", "EUR", Validity.Always),
            var kind => throw new ArgumentException($"Add the {kind} '{id}' with its fields.", nameof(id)),
        };
    }
}
