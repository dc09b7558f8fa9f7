namespace OrgGraph.Core.Because;

/// <summary>What kind of step an explanation took. Each code belongs to one rule, but for those of the walks that several share.</summary>
public enum StepCode
{
    // Shared: walks up the trees of units, accounts and territories.

    /// <summary>Something lies within several others at once, in data that others wrote; none is followed.</summary>
    SeveralParents,

    /// <summary>Something lies within itself, by way of others, in data that others wrote; the walk ends.</summary>
    ParentCycle,

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

    /// <summary>An assignment counts.</summary>
    AssignmentCounts,

    /// <summary>An assignment is skipped: it is made above, and for that thing only.</summary>
    AssignmentNotInherited,

    /// <summary>An assignment is skipped: it holds only where nothing nearer was found, and something was.</summary>
    AssignmentNotNeeded,

    /// <summary>An assignment is skipped: it is for another solution area than the one asked for, or for one where none was asked for.</summary>
    AssignmentForOtherArea,

    /// <summary>An assignment is skipped: it names no solution area, and another one at the same level names the one asked for.</summary>
    AssignmentLessSpecific,

    /// <summary>An assignment or coverage rule is skipped: its seat or unit does not exist on the day.</summary>
    ClaimantNotInForce,

    /// <summary>No assignment counts, on the thing or above it.</summary>
    NothingAssigned,

    /// <summary>An account has no territory, vertical or segment of its own and takes that of an account above.</summary>
    DimensionInherited,

    /// <summary>A coverage rule applies.</summary>
    CoverageApplies,

    /// <summary>A coverage rule matches, and is skipped: another one goes before it.</summary>
    CoverageOutranked,

    /// <summary>No coverage rule applies.</summary>
    NothingCovers,

    /// <summary>A unit answers with its seat of the role.</summary>
    UnitSeatOfRole,

    /// <summary>A unit without a seat of the role answers with its lead.</summary>
    UnitLead,

    /// <summary>A unit without a seat of the role and without a lead answers with the lead of the nearest unit above that has one.</summary>
    ParentUnitLead,

    /// <summary>An assignment or coverage rule is skipped: its unit has neither a seat of the role nor a lead, and no unit above it has a lead.</summary>
    UnitWithoutSeat,

    /// <summary>One seat owns the thing.</summary>
    OwnerFound,

    /// <summary>Several seats have an equal claim; none is chosen.</summary>
    OwnerAmbiguous,

    /// <summary>No seat owns the thing.</summary>
    OwnerUnresolved,

    /// <summary>A seat owns the thing too, from a farther level.</summary>
    AlsoOwns,

    // AccountTeam: who is around an account.

    /// <summary>The topmost account above the one asked about.</summary>
    EnterpriseFound,

    /// <summary>Assignments or coverage rules bring a role, for a solution area or for none, to an account.</summary>
    RoleBrought,

    /// <summary>A partner is attached to the account, or to one above it.</summary>
    PartnerAttached,

    /// <summary>A partner is skipped: it is attached, and no partner on the day.</summary>
    PartnerNotInForce,

    /// <summary>An account has neither owners nor partners.</summary>
    NobodyAround,

    // Escalation: who comes next.

    /// <summary>The seat at which the climb starts was found.</summary>
    StartFound,

    /// <summary>No seat was found to start from.</summary>
    NoStart,

    /// <summary>Several seats could be the start; none is chosen.</summary>
    SeveralStarts,

    /// <summary>The solid line leads to the next seat.</summary>
    SolidLineFollowed,

    /// <summary>The seat has no solid line to follow; the lead of its own unit comes next.</summary>
    UnitLeadFollowed,

    /// <summary>The seat has no solid line to follow; the lead of the nearest unit above that has one comes next.</summary>
    ParentUnitLeadFollowed,

    /// <summary>A seat is skipped: it was visited before.</summary>
    SeatAlreadyVisited,

    /// <summary>A seat is skipped: it does not exist on the day.</summary>
    SeatNotInForce,

    /// <summary>A unit is skipped: it has no lead.</summary>
    UnitWithoutLead,

    /// <summary>A unit is skipped: it has several leads at once, in data that others wrote; none is chosen.</summary>
    SeveralLeads,

    /// <summary>The climb ends: the seat has several solid lines at once, in data that others wrote; none is chosen.</summary>
    SeveralSolidLines,

    /// <summary>The climb ends at a seat that has nobody above it by design.</summary>
    TopReached,

    /// <summary>The climb ends: nobody stands above the seat, though it is not marked as a top seat.</summary>
    NobodyAbove,

    /// <summary>The climb ends: the solid lines form a cycle, in data that others wrote.</summary>
    CycleFound,

    /// <summary>The climb ends: as many steps were taken as are allowed.</summary>
    LimitReached,

    /// <summary>The responder of a seat is passed over: the same person was met at an earlier step.</summary>
    ResponderPassedOver,

    /// <summary>A dotted line is followed.</summary>
    DottedLineFollowed,

    /// <summary>The climb ends at the first who may decide.</summary>
    DeciderReached,

    // WhoDecides: who may decide.

    /// <summary>The amount is in another unit than the decision's.</summary>
    AmountInOtherUnit,

    /// <summary>Limits apply, and no amount was given.</summary>
    AmountMissing,

    /// <summary>A right is skipped: a role holds it, and no seat of that role is on the path.</summary>
    RoleNotOnPath,

    /// <summary>A seat is passed over: the amount exceeds the limit of its right.</summary>
    LimitExceeded,

    /// <summary>A delegate is skipped: the amount exceeds what was delegated.</summary>
    DelegationLimitExceeded,

    /// <summary>Somebody answers for the seat as a stand-in or deputy, which gives no right to decide.</summary>
    StandInMayNotDecide,

    /// <summary>The seat's holder exercises its right.</summary>
    HolderExercisesRight,

    /// <summary>A delegate of the absent holder exercises the seat's right.</summary>
    DelegateExercisesRight,

    /// <summary>A seat is skipped: another one with the same right stands below it on the solid line, and comes first.</summary>
    LowerSeatFirst,

    /// <summary>One person decides.</summary>
    DeciderFound,

    /// <summary>Several have an equal right; none is chosen.</summary>
    SeveralDeciders,

    /// <summary>Nobody who is present may decide.</summary>
    NobodyDecides,

    // Handoff: who takes over.

    /// <summary>The question itself names the handoff rule.</summary>
    RuleGiven,

    /// <summary>A handoff rule applies by an override, on the account or the nearest one above.</summary>
    RuleOverrides,

    /// <summary>A handoff rule applies: it has the lowest priority.</summary>
    RuleApplies,

    /// <summary>A handoff rule is skipped: it is excluded for the account, or for one above.</summary>
    RuleExcluded,

    /// <summary>A handoff rule is skipped: it is for another solution area than the one asked for, or for one where none was asked for.</summary>
    RuleForOtherArea,

    /// <summary>A handoff rule is skipped: another one has a lower priority, or an override.</summary>
    RuleOutranked,

    /// <summary>Several handoff rules apply equally; none is chosen.</summary>
    RuleConflict,

    /// <summary>No handoff rule applies.</summary>
    NoRule,

    /// <summary>Who hands over.</summary>
    HandsOver,

    /// <summary>Who receives.</summary>
    Receives,

    /// <summary>The receiver is the one who hands over.</summary>
    SameOwner,

    /// <summary>A part of the handoff is missing.</summary>
    PartMissing,

    /// <summary>Who stands behind the receiver.</summary>
    BackupFound,

    /// <summary>A deputy or lead is skipped as backup: it is the receiver.</summary>
    BackupIsReceiver,

    /// <summary>Nobody stands behind the receiver.</summary>
    NoBackup,

    /// <summary>Working hours are counted in the calendar of whoever answers for the receiver.</summary>
    CalendarUsed,

    /// <summary>Working hours are counted in the usual hours, as there is no calendar.</summary>
    UsualHoursUsed,

    /// <summary>A calendar or time zone is skipped: it cannot be read, or does not exist on the day.</summary>
    CalendarUnusable,

    /// <summary>When the handoff is due.</summary>
    DueCounted,

    /// <summary>The handoff rule sets no time limit.</summary>
    NoTimeLimit,

    /// <summary>The working hours do not pass within ten years.</summary>
    DueOutOfReach,

    /// <summary>The first step above the receiver that somebody else answers for.</summary>
    FirstEscalationFound,

    /// <summary>Nobody else answers above the receiver.</summary>
    NoEscalation,

    // Path: how two seats are connected. A person's seat is found as for an escalation.

    /// <summary>A line of the chain.</summary>
    LineWalked,

    /// <summary>The shortest chain was found.</summary>
    PathFound,

    /// <summary>Other chains are as short; the one whose ids come first was taken.</summary>
    PathHasEquals,

    /// <summary>No chain of as many reporting lines as a path may have connects the two.</summary>
    NotConnected,

    /// <summary>The nearest seat above both, or one of them, by solid lines.</summary>
    CommonLeaderFound,

    /// <summary>No seat stands above both within as many solid lines as a path may have.</summary>
    NoCommonLeader,
}
