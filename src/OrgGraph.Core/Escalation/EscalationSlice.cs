using OrgGraph.Core.Store;

namespace OrgGraph.Core.Escalation;

/// <summary>What <see cref="EscalationRule"/> needs to see for all of the questions.</summary>
/// <remarks>
/// Around what is asked about: the position itself; a person's positions; a unit's lead; of an account or partner, as <see cref="Ownership.OwnerSlice"/>, the seats that may own it in
/// the role, and in the usual role too where the question has an end. From each seat where it may start: the seats above as a climb reaches them, which are those by solid lines and,
/// by way of the units that they sit in and of those above, the leads. Where dotted lines are followed: likewise from each seat to which a dotted line leads that begins on the way.
/// Around each of these seats: its unit, its dotted lines, its holders with their absences, and, where no holder is present, their stand-ins, the seat's delegations with the
/// delegates, and the deputies of the units that it leads, each with their absences. Where the question has an end: the decision, with those of its rights whose scope contains the thing.
/// </remarks>
/// <param name="Questions">The questions of one batch.</param>
public sealed record EscalationSlice(IReadOnlyList<EscalationQuestion> Questions) : Slice;
