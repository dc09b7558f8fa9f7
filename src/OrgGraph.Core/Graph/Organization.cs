using OrgGraph.Core.Model;

namespace OrgGraph.Core.Graph;

/// <summary>
/// An organisation, or the slice of one that a question needs: an immutable set of records with the indexes that the rules walk.
/// All dates are in it; <see cref="AsOf"/> gives the view of one day.
/// </summary>
public sealed class Organization
{
    private readonly Dictionary<string, Node> _nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<Type, OrgRecord[]> _byKind;

    /// <summary>Indexes the records. They are taken as they are: what an import must refuse, validation says.</summary>
    /// <param name="records">The records. Of two nodes with one id the last counts.</param>
    /// <param name="revision">The revision of the data that they were read at.</param>
    public Organization(IEnumerable<OrgRecord> records, long revision = 0)
    {
        Revision = revision;
        _byKind = records.GroupBy(r => r.GetType()).ToDictionary(g => g.Key, g => g.ToArray());
        foreach (var kind in RecordKind.Every.Where(kind => kind.IsNode))
        {
            foreach (var node in Raw(kind.Type))
                _nodes[node.Id] = (Node)node;
        }
        HoldsByPosition = Index<Holds>(e => e.Position);
        HoldsByPerson = Index<Holds>(e => e.Person);
        SitsInByPosition = Index<SitsIn>(e => e.Position);
        SitsInByTeamUnit = Index<SitsIn>(e => e.TeamUnit);
        ReportsToByPosition = Index<ReportsTo>(e => e.Position);
        ReportsToByManager = Index<ReportsTo>(e => e.Manager);
        DottedLineToByPosition = Index<DottedLineTo>(e => e.Position);
        DottedLineToByLeader = Index<DottedLineTo>(e => e.Leader);
        LeadsByTeamUnit = Index<Leads>(e => e.TeamUnit);
        LeadsByPosition = Index<Leads>(e => e.Position);
        PartOfByChild = Index<PartOf>(e => e.Child);
        PartOfByParent = Index<PartOf>(e => e.Parent);
        InTerritoryByAccount = Index<InTerritory>(e => e.Account);
        InVerticalByAccount = Index<InVertical>(e => e.Account);
        InSegmentByAccount = Index<InSegment>(e => e.Account);
        OwnsByThing = Index<Owns>(e => e.Thing);
        OwnsByOwner = Index<Owns>(e => e.Owner);
        CoversByPlace = Every<Covers>().ToLookup(e => (e.Territory, e.Vertical, e.Segment));
        CoversByTeamUnit = Index<Covers>(e => e.TeamUnit);
        AttachedToByAccount = Index<AttachedTo>(e => e.Account);
        AttachedToByPartner = Index<AttachedTo>(e => e.Partner);
        EntitledToByAccount = Index<EntitledTo>(e => e.Account);
        HoldsRightByDecision = Index<HoldsRight>(e => e.Decision);
        HoldsRightByDecisionAndScope = Index<HoldsRight>(e => $"{e.Decision}>{e.Scope}");
        HoldsRightByPosition = Index<HoldsRight>(e => e.Position);
        DelegatesToByDelegator = Index<DelegatesTo>(e => e.Delegator);
        AwayByPerson = Index<Away>(e => e.Person);
        OverridesByAccount = Index<Overrides>(e => e.Account);
        ExcludesByAccount = Index<Excludes>(e => e.Account);
        HandoffRulesByStage = Index<HandoffRule>(r => r.Stage);
        ChairsByForum = Index<Chairs>(e => e.Forum);
        ChairsByPosition = Index<Chairs>(e => e.Position);
        ExternalKeysByNode = Index<ExternalKey>(e => e.Node);
        ExternalKeysByKey = Index<ExternalKey>(e => $"{e.Source}:{e.Key}");
    }

    /// <summary>The revision of the data.</summary>
    public long Revision { get; }

    /// <summary>Who sits in a position, by position.</summary>
    public EdgeIndex<Holds> HoldsByPosition { get; }

    /// <summary>The positions of a person, by person.</summary>
    public EdgeIndex<Holds> HoldsByPerson { get; }

    /// <summary>The unit of a position, by position.</summary>
    public EdgeIndex<SitsIn> SitsInByPosition { get; }

    /// <summary>The positions of a unit, by unit.</summary>
    public EdgeIndex<SitsIn> SitsInByTeamUnit { get; }

    /// <summary>The solid line upwards, by the position that reports.</summary>
    public EdgeIndex<ReportsTo> ReportsToByPosition { get; }

    /// <summary>The solid lines downwards, by manager.</summary>
    public EdgeIndex<ReportsTo> ReportsToByManager { get; }

    /// <summary>The dotted lines upwards, by the position that answers.</summary>
    public EdgeIndex<DottedLineTo> DottedLineToByPosition { get; }

    /// <summary>The dotted lines downwards, by leader.</summary>
    public EdgeIndex<DottedLineTo> DottedLineToByLeader { get; }

    /// <summary>The lead and deputies of a unit, by unit.</summary>
    public EdgeIndex<Leads> LeadsByTeamUnit { get; }

    /// <summary>The units that a position leads or is a deputy of, by position.</summary>
    public EdgeIndex<Leads> LeadsByPosition { get; }

    /// <summary>The parent of a unit, account or territory, by child.</summary>
    public EdgeIndex<PartOf> PartOfByChild { get; }

    /// <summary>The children of a unit, account or territory, by parent.</summary>
    public EdgeIndex<PartOf> PartOfByParent { get; }

    /// <summary>The territories of an account.</summary>
    public EdgeIndex<InTerritory> InTerritoryByAccount { get; }

    /// <summary>The verticals of an account.</summary>
    public EdgeIndex<InVertical> InVerticalByAccount { get; }

    /// <summary>The segments of an account.</summary>
    public EdgeIndex<InSegment> InSegmentByAccount { get; }

    /// <summary>The assignments on an account or partner.</summary>
    public EdgeIndex<Owns> OwnsByThing { get; }

    /// <summary>The assignments of a position or unit.</summary>
    public EdgeIndex<Owns> OwnsByOwner { get; }

    /// <summary>
    /// The coverage rules that name exactly this territory, vertical and segment; null stands for a dimension that a rule does not name. An account belongs
    /// to few combinations, a role may have thousands of rules.
    /// </summary>
    public ILookup<(string? Territory, string? Vertical, string? Segment), Covers> CoversByPlace { get; }

    /// <summary>The coverage rules of a unit.</summary>
    public EdgeIndex<Covers> CoversByTeamUnit { get; }

    /// <summary>The partners on an account.</summary>
    public EdgeIndex<AttachedTo> AttachedToByAccount { get; }

    /// <summary>The accounts of a partner.</summary>
    public EdgeIndex<AttachedTo> AttachedToByPartner { get; }

    /// <summary>The entitlements of an account.</summary>
    public EdgeIndex<EntitledTo> EntitledToByAccount { get; }

    /// <summary>The rights in a decision.</summary>
    public EdgeIndex<HoldsRight> HoldsRightByDecision { get; }

    /// <summary>The rights in a decision by scope, <c>decision>scope</c>, with nothing after the arrow for those that hold everywhere.</summary>
    public EdgeIndex<HoldsRight> HoldsRightByDecisionAndScope { get; }

    /// <summary>The rights that a position holds itself.</summary>
    public EdgeIndex<HoldsRight> HoldsRightByPosition { get; }

    /// <summary>The delegations of a person, by delegator.</summary>
    public EdgeIndex<DelegatesTo> DelegatesToByDelegator { get; }

    /// <summary>The absences of a person.</summary>
    public EdgeIndex<Away> AwayByPerson { get; }

    /// <summary>The handoff overrides of an account.</summary>
    public EdgeIndex<Overrides> OverridesByAccount { get; }

    /// <summary>The handoff exclusions of an account.</summary>
    public EdgeIndex<Excludes> ExcludesByAccount { get; }

    /// <summary>The handoff rules of a stage, whenever they are in use.</summary>
    public EdgeIndex<HandoffRule> HandoffRulesByStage { get; }

    /// <summary>Who chairs a forum.</summary>
    public EdgeIndex<Chairs> ChairsByForum { get; }

    /// <summary>The forums that a position chairs.</summary>
    public EdgeIndex<Chairs> ChairsByPosition { get; }

    /// <summary>The external keys of a node.</summary>
    public EdgeIndex<ExternalKey> ExternalKeysByNode { get; }

    /// <summary>External keys by <c>source:key</c>.</summary>
    public EdgeIndex<ExternalKey> ExternalKeysByKey { get; }

    /// <summary>All records of a kind, in the order in which they were given.</summary>
    public IReadOnlyList<OrgRecord> OfKind(RecordKind kind) => Raw(kind.Type);

    /// <summary>All records of a kind, in the order in which they were given.</summary>
    public IEnumerable<T> Every<T>() where T : OrgRecord => Raw(typeof(T)).Cast<T>();

    /// <summary>The node of that id, whenever it exists; null when there is none or it is of another kind.</summary>
    public T? Find<T>(string id) where T : Node => _nodes.GetValueOrDefault(id) as T;

    /// <summary>The organisation as of a day.</summary>
    public OrganizationView AsOf(DateOnly date) => new(this, date);

    private OrgRecord[] Raw(Type type) => _byKind.TryGetValue(type, out var records) ? records : [];

    /// <summary>A slice has few of the kinds.</summary>
    private EdgeIndex<T> Index<T>(Func<T, string?> key) where T : OrgRecord => Raw(typeof(T)) is { Length: > 0 } all ? new([.. all.Cast<T>()], key) : EdgeIndex<T>.Empty;
}
