namespace OrgGraph.Core.Because;

/// <summary>What kind of step an explanation took. Each code belongs to one rule.</summary>
public enum StepCode
{
    // Responder: who answers for a seat.

    // Owner: whose it is.

    // AccountTeam: who is around an account.

    // Escalation: who comes next.

    // WhoDecides: who may decide.

    // Handoff: who takes over.

    // Path: how two seats are connected.
}
