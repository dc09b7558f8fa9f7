using OrgGraph.Core.Model;

namespace OrgGraph.Core.Lists;

/// <summary>
/// Which nodes of a kind are wanted: those for which all that is given holds; what is null asks nothing. Wherever it takes an id, an external key
/// <c>source:key</c> does too. Codes are compared exactly.
/// </summary>
/// <typeparam name="T">The kind of node.</typeparam>
public abstract record NodeFilter<T> where T : Node
{
    /// <summary>A text that the name or title contains, without regard to case.</summary>
    public string? LabelContains { get; init; }

    /// <summary>The ids of which it is one. One that names nothing matches nothing.</summary>
    public IReadOnlyList<string>? Ids { get; init; }
}

/// <summary>Which nodes of a kind that has no filter of its own.</summary>
/// <typeparam name="T">The kind of node.</typeparam>
public sealed record LabelFilter<T> : NodeFilter<T> where T : Node;

/// <summary>Which persons.</summary>
public sealed record PersonFilter : NodeFilter<Person>
{
    /// <summary>The e-mail address, without regard to case.</summary>
    public string? Email { get; init; }

    /// <summary>The location, without regard to case.</summary>
    public string? Location { get; init; }

    /// <summary>The unit in which, or below which, the person holds a position.</summary>
    public string? TeamUnit { get; init; }

    /// <summary>Whether the person is absent on the day.</summary>
    public bool? IsAway { get; init; }

    /// <summary>Whether the person holds a position on the day.</summary>
    public bool? HasPosition { get; init; }
}

/// <summary>Which positions.</summary>
public sealed record PositionFilter : NodeFilter<Position>
{
    /// <summary>The role that the position plays in its unit.</summary>
    public string? Role { get; init; }

    /// <summary>The unit that the position sits in.</summary>
    public string? TeamUnit { get; init; }

    /// <summary>Whether the units below <see cref="TeamUnit"/> count too.</summary>
    public bool IncludeTeamUnitsBelow { get; init; }

    /// <summary>Whether nobody holds it on the day.</summary>
    public bool? IsVacant { get; init; }

    /// <summary>Whether it is held, and only by acting holders.</summary>
    public bool? IsActing { get; init; }

    /// <summary>Whether it leads a unit; a deputy does not.</summary>
    public bool? LeadsTeamUnit { get; init; }

    /// <summary>The position that it reports to by the solid line.</summary>
    public string? ReportsTo { get; init; }

    /// <summary>Whether positions that report to <see cref="ReportsTo"/> through others count too.</summary>
    public bool IncludeIndirectReports { get; init; }

    /// <summary>Whether it has nobody above it by design.</summary>
    public bool? Top { get; init; }
}

/// <summary>Which team units.</summary>
public sealed record TeamUnitFilter : NodeFilter<TeamUnit>
{
    /// <summary>The kinds of which it is one.</summary>
    public IReadOnlyList<string>? Kinds { get; init; }

    /// <summary>The unit that it is directly part of.</summary>
    public string? Parent { get; init; }

    /// <summary>Whether it is part of no other.</summary>
    public bool? IsRoot { get; init; }

    /// <summary>Whether a position leads it, held or vacant; a deputy does not.</summary>
    public bool? HasLead { get; init; }
}

/// <summary>Which accounts.</summary>
public sealed record AccountFilter : NodeFilter<Account>
{
    /// <summary>The kinds of which it is one.</summary>
    public IReadOnlyList<string>? Kinds { get; init; }

    /// <summary>The account that it is directly part of.</summary>
    public string? Parent { get; init; }

    /// <summary>Whether it is part of no other.</summary>
    public bool? IsRoot { get; init; }

    /// <summary>The territory that it lies in, or that lies above that one.</summary>
    public string? Territory { get; init; }

    /// <summary>The industry that it itself belongs to.</summary>
    public string? Vertical { get; init; }

    /// <summary>The segment that it itself belongs to.</summary>
    public string? Segment { get; init; }

    /// <summary>The position or unit that is assigned to it itself, in any role.</summary>
    public string? AssignedTo { get; init; }
}

/// <summary>Which partners.</summary>
public sealed record PartnerFilter : NodeFilter<Partner>
{
    /// <summary>The kinds of which it is one.</summary>
    public IReadOnlyList<string>? Kinds { get; init; }

    /// <summary>The account that it is attached to.</summary>
    public string? AttachedTo { get; init; }
}

/// <summary>Which kinds of decision.</summary>
public sealed record DecisionFilter : NodeFilter<Decision>
{
    /// <summary>The categories of which it has one.</summary>
    public IReadOnlyList<string>? Categories { get; init; }

    /// <summary>The unit of its amounts.</summary>
    public string? Unit { get; init; }
}
