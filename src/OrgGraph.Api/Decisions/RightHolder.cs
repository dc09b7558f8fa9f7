using OrgGraph.Api.Nodes;
using OrgGraph.Core.Model;

namespace OrgGraph.Api.Decisions;

/// <summary>Somebody with a right in a decision.</summary>
/// <param name="Position">The seat that has the right.</param>
/// <param name="Person">Who exercises it: the seat's holder, or a delegate; null when nobody can.</param>
/// <param name="IsDelegate">Whether the person is a delegate rather than the holder.</param>
/// <param name="Verb">The part played.</param>
/// <param name="Limit">The highest amount, inclusive, in the decision's unit, delegation included; null for no limit.</param>
/// <param name="Scope">Where the right holds; null for everywhere.</param>
/// <param name="Right">The id of the right.</param>
public sealed record RightHolder(Nodes.Position Position, Nodes.Person? Person, bool IsDelegate, DecisionVerb Verb, long? Limit, INode? Scope, [property: RequiredId] string Right);
