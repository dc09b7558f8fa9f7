namespace OrgGraph.Api.Nodes;

/// <summary>How work changes hands at a stage.</summary>
/// <param name="Id">A readable, stable id.</param>
/// <param name="Name">What the rule is called.</param>
/// <param name="Stage">The code of the stage at which the rule applies.</param>
/// <param name="FromRole">The role that hands over.</param>
/// <param name="ToRole">The role that receives.</param>
/// <param name="SolutionAreaId">The id of the solution area that the rule is for.</param>
/// <param name="SlaHours">Working hours until the hand-over is due; null for no limit.</param>
/// <param name="Checklist">What must be done, in order.</param>
/// <param name="Priority">The lowest applies first.</param>
/// <param name="AsksForPartner">Whether the partners attached to the account, and their partner managers, take part.</param>
/// <param name="ValidFrom">The first day on which it exists; null when it always has.</param>
/// <param name="ValidTo">The first day on which it no longer exists; null when no end is known.</param>
/// <param name="AsOf">The day as of which it is seen. Everything below it is seen as of the same day.</param>
public sealed record HandoffRule([property: RequiredId] string Id, string Name, string Stage, string FromRole, string ToRole, [property: GraphQLIgnore] string? SolutionAreaId, int? SlaHours, IReadOnlyList<string> Checklist, int Priority, bool AsksForPartner, DateOnly? ValidFrom, DateOnly? ValidTo, DateOnly AsOf) : INode
{
    /// <summary>What people call it: its name or title.</summary>
    public string Label => Name;
}
