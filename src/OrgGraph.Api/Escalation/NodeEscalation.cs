using OrgGraph.Api.Nodes;
using OrgGraph.Core.Escalation;

namespace OrgGraph.Api.Escalation;

/// <summary>Who to escalate to, asked at a node.</summary>
/// <remarks>Described by attributes: the documentation of a generic base class is not found for the classes that extend it.</remarks>
/// <typeparam name="T">The kind of node.</typeparam>
public abstract class NodeEscalation<T> where T : INode
{
    /// <summary>Who to escalate to from here, in order, and why.</summary>
    [GraphQLDescription("Who to escalate to from here, in order, and why.")]
    public Task<EscalationAnswer?> GetEscalationPathAsync(
        [Parent] T node, EscalationDataLoader paths, CancellationToken cancellationToken,
        [GraphQLDescription("Which lines are followed.")] ReportingLines lines = ReportingLines.Solid,
        [GraphQLDescription("Where to stop, if not at the top: at the first who may decide this.")] EscalateUntil? until = null,
        [GraphQLDescription("At most so many steps, from 1 to 25; the start is one.")] int maxSteps = Core.Escalation.EscalationQuestion.MostSteps)
        => paths.AnswerAsync(new EscalationQuestion(node.Id, Lines: lines, Until: until, MaxSteps: maxSteps).Ask(node.AsOf), cancellationToken);
}

/// <summary>Who to escalate to from a position.</summary>
[ExtendObjectType<Position>]
public sealed class PositionEscalation : NodeEscalation<Position>;

/// <summary>Who to escalate to from a person.</summary>
[ExtendObjectType<Person>]
public sealed class PersonEscalation : NodeEscalation<Person>;

/// <summary>Who to escalate to from a unit.</summary>
[ExtendObjectType<TeamUnit>]
public sealed class TeamUnitEscalation : NodeEscalation<TeamUnit>;

/// <summary>Who to escalate to from an account.</summary>
[ExtendObjectType<Account>]
public sealed class AccountEscalation : NodeEscalation<Account>;

/// <summary>Who to escalate to from a partner.</summary>
[ExtendObjectType<Partner>]
public sealed class PartnerEscalation : NodeEscalation<Partner>;
