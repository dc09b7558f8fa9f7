using OrgGraph.Core.Store;

namespace OrgGraph.Core.Decisions;

/// <summary>What <see cref="WhoDecidesRule"/> needs to see for all of the questions.</summary>
/// <remarks>
/// Of the decision: its rights whose scope contains the thing, and the seats that hold them. Around each of these seats: its holders with their absences,
/// stand-ins and delegations, passed on from delegate to delegate; the units that it leads with their deputies and their holders; and the seats above it as an
/// escalation climbs them, as of equal rights off the path the lower seat comes first. Around the thing: what an escalation from it needs to find its start and to
/// climb; the unit of its start with those above; what it lies within; the territories of each of these with those above.
/// </remarks>
/// <param name="Questions">The questions of one batch.</param>
public sealed record WhoDecidesSlice(IReadOnlyList<WhoDecidesQuestion> Questions) : Slice;
