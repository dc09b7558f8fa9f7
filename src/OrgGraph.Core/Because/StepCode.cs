namespace OrgGraph.Core.Because;

/// <summary>What kind of step an explanation took. Each code belongs to one rule.</summary>
public enum StepCode
{
    // Responder: who answers for a seat.

    /// <summary>A seat has no holder on the day.</summary>
    SeatVacant,

    /// <summary>A person is skipped: away on the day.</summary>
    PersonAway,

    /// <summary>A person is skipped: no longer, or not yet, with the organisation.</summary>
    PersonDeparted,

    /// <summary>A person is skipped: already considered for this seat.</summary>
    PersonAlreadyTried,

    /// <summary>The seat's permanent holder answers.</summary>
    HolderAnswers,

    /// <summary>The seat's acting holder answers.</summary>
    ActingHolderAnswers,

    /// <summary>The stand-in whom the absent holder named answers.</summary>
    StandInAnswers,

    /// <summary>The absent holder's delegate for ALL answers.</summary>
    DelegateAnswers,

    /// <summary>The holder of a deputy seat of the unit that the seat leads answers.</summary>
    DeputyAnswers,

    /// <summary>Nobody answers for the seat.</summary>
    NobodyAnswers,

    // Owner: whose it is.

    // AccountTeam: who is around an account.

    // Escalation: who comes next.

    // WhoDecides: who may decide.

    // Handoff: who takes over.

    // Path: how two seats are connected.
}
