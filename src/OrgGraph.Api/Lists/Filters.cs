using OrgGraph.Api.Questions;

namespace OrgGraph.Api.Lists;

/// <summary>Narrows a list of persons. All that is given must hold.</summary>
/// <param name="LabelContains">A text that the name contains, without regard to case.</param>
/// <param name="Ids">Up to 100 ids or external keys, of which it is one.</param>
/// <param name="Email">The e-mail address, without regard to case.</param>
/// <param name="Location">The location, without regard to case.</param>
/// <param name="TeamUnit">The unit in which, or below which, the person holds a position.</param>
/// <param name="IsAway">Whether the person is absent on the day.</param>
/// <param name="HasPosition">Whether the person holds a position on the day.</param>
public sealed record PersonFilter(
    string? LabelContains = null, [property: OptionalIds] IReadOnlyList<string>? Ids = null, string? Email = null, string? Location = null,
    [property: OptionalId] string? TeamUnit = null, bool? IsAway = null, bool? HasPosition = null) : INodeFilter;

/// <summary>Narrows a list of positions. All that is given must hold.</summary>
/// <param name="LabelContains">A text that the title contains, without regard to case.</param>
/// <param name="Ids">Up to 100 ids or external keys, of which it is one.</param>
/// <param name="Role">The role that it plays in its unit, such as `ACCOUNT_EXECUTIVE`.</param>
/// <param name="TeamUnit">The unit that it sits in.</param>
/// <param name="IncludeTeamUnitsBelow">Whether the units below `teamUnit` count too.</param>
/// <param name="IsVacant">Whether nobody holds it on the day.</param>
/// <param name="IsActing">Whether it is held, and only by acting holders.</param>
/// <param name="LeadsTeamUnit">Whether it leads a unit; a deputy does not.</param>
/// <param name="ReportsTo">The position that it reports to by the solid line.</param>
/// <param name="IncludeIndirectReports">Whether positions that report to `reportsTo` through others count too.</param>
/// <param name="Top">Whether it has nobody above it by design.</param>
public sealed record PositionFilter(
    string? LabelContains = null, [property: OptionalIds] IReadOnlyList<string>? Ids = null, string? Role = null, [property: OptionalId] string? TeamUnit = null,
    bool IncludeTeamUnitsBelow = false, bool? IsVacant = null, bool? IsActing = null, bool? LeadsTeamUnit = null, [property: OptionalId] string? ReportsTo = null,
    bool IncludeIndirectReports = false, bool? Top = null) : INodeFilter
{
    void INodeFilter.Check() => Given.OptionalCode(Role, "filter.role");
}

/// <summary>Narrows a list of team units. All that is given must hold.</summary>
/// <param name="LabelContains">A text that the name contains, without regard to case.</param>
/// <param name="Ids">Up to 100 ids or external keys, of which it is one.</param>
/// <param name="Kinds">The kinds of which it is one, such as `ATU`.</param>
/// <param name="Parent">The unit that it is directly part of.</param>
/// <param name="IsRoot">Whether it is part of no other.</param>
/// <param name="HasLead">Whether a position leads it, held or vacant; a deputy does not.</param>
public sealed record TeamUnitFilter(
    string? LabelContains = null, [property: OptionalIds] IReadOnlyList<string>? Ids = null, IReadOnlyList<string>? Kinds = null, [property: OptionalId] string? Parent = null,
    bool? IsRoot = null, bool? HasLead = null) : INodeFilter
{
    void INodeFilter.Check() => Given.Codes(Kinds, "filter.kinds");
}

/// <summary>Narrows a list of accounts. All that is given must hold.</summary>
/// <param name="LabelContains">A text that the name contains, without regard to case.</param>
/// <param name="Ids">Up to 100 ids or external keys, of which it is one.</param>
/// <param name="Kinds">The kinds of which it is one, such as `ENTERPRISE`.</param>
/// <param name="Parent">The account that it is directly part of.</param>
/// <param name="IsRoot">Whether it is part of no other.</param>
/// <param name="Territory">The territory that it lies in, or that lies above that one.</param>
/// <param name="Vertical">The industry that it itself belongs to.</param>
/// <param name="Segment">The segment that it itself belongs to.</param>
/// <param name="AssignedTo">The position or unit that is assigned to it itself, in any role.</param>
public sealed record AccountFilter(
    string? LabelContains = null, [property: OptionalIds] IReadOnlyList<string>? Ids = null, IReadOnlyList<string>? Kinds = null, [property: OptionalId] string? Parent = null,
    bool? IsRoot = null, [property: OptionalId] string? Territory = null, [property: OptionalId] string? Vertical = null, [property: OptionalId] string? Segment = null,
    [property: OptionalId] string? AssignedTo = null) : INodeFilter
{
    void INodeFilter.Check() => Given.Codes(Kinds, "filter.kinds");
}

/// <summary>Narrows a list of partners. All that is given must hold.</summary>
/// <param name="LabelContains">A text that the name contains, without regard to case.</param>
/// <param name="Ids">Up to 100 ids or external keys, of which it is one.</param>
/// <param name="Kinds">The kinds of which it is one, such as `RESELLER`.</param>
/// <param name="AttachedTo">The account that it works on.</param>
public sealed record PartnerFilter(
    string? LabelContains = null, [property: OptionalIds] IReadOnlyList<string>? Ids = null, IReadOnlyList<string>? Kinds = null, [property: OptionalId] string? AttachedTo = null) : INodeFilter
{
    void INodeFilter.Check() => Given.Codes(Kinds, "filter.kinds");
}

/// <summary>Narrows a list of kinds of decision. All that is given must hold.</summary>
/// <param name="LabelContains">A text that the name contains, without regard to case.</param>
/// <param name="Ids">Up to 100 ids or external keys, of which it is one.</param>
/// <param name="Categories">The categories of which it has one, such as `PRICING`.</param>
/// <param name="Unit">The unit of its amounts, such as `PERCENT`.</param>
public sealed record DecisionFilter(
    string? LabelContains = null, [property: OptionalIds] IReadOnlyList<string>? Ids = null, IReadOnlyList<string>? Categories = null, string? Unit = null) : INodeFilter
{
    void INodeFilter.Check()
    {
        Given.Codes(Categories, "filter.categories");
        Given.OptionalCode(Unit, "filter.unit");
    }
}

/// <summary>What every filter has.</summary>
internal interface INodeFilter
{
    string? LabelContains { get; }

    IReadOnlyList<string>? Ids { get; }

    /// <summary>Refuses codes that can be nobody's.</summary>
    void Check()
    {
    }
}
