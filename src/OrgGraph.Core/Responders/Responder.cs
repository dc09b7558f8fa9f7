using OrgGraph.Core.Because;

namespace OrgGraph.Core.Responders;

/// <summary>By which right a person answers for a seat.</summary>
public enum ResponderKind
{
    /// <summary>Its permanent holder.</summary>
    Holder,

    /// <summary>Its acting holder.</summary>
    ActingHolder,

    /// <summary>The stand-in whom the first absent holder named.</summary>
    StandIn,

    /// <summary>That holder's delegate for ALL.</summary>
    Delegate,

    /// <summary>A deputy of the unit that the seat leads.</summary>
    Deputy,
}

/// <summary>Who answers for a seat.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="Kind">By which right.</param>
/// <param name="Position">The seat that is answered for.</param>
public sealed record Responder(string Person, ResponderKind Kind, string Position);

/// <summary>Who answers for a seat, and why.</summary>
/// <param name="Responder">Null when nobody does.</param>
/// <param name="IsVacant">Whether the seat has no holder on the day.</param>
/// <param name="Because">The steps.</param>
public sealed record ResponderAnswer(Responder? Responder, bool IsVacant, IReadOnlyList<Step> Because);
