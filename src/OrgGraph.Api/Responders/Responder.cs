using OrgGraph.Api.Nodes;
using OrgGraph.Core.Responders;

namespace OrgGraph.Api.Responders;

/// <summary>Who answers for a seat.</summary>
/// <param name="Person">The person.</param>
/// <param name="Kind">By which right.</param>
/// <param name="Position">The seat that is answered for.</param>
public sealed record Responder(Person Person, ResponderKind Kind, Position Position);
