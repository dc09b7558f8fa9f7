using OrgGraph.Core.Store;

namespace OrgGraph.Core.Ownership;

/// <summary>What <see cref="OwnerRule"/> needs to see for all of the questions.</summary>
/// <remarks>
/// Around the thing: what it lies within; the assignments on each of these in the role; the territories, verticals and segments of each, with the
/// territories above; the coverage rules for the role that match. Around each unit that is assigned or covers: its seats of the role, the units above, their leads.
/// Around each seat that may own: the seats above as an escalation climbs them, and for each of these its holders with their absences, stand-ins and
/// delegates, and the units that it leads with their deputies, their holders and absences.
/// </remarks>
/// <param name="Questions">The questions of one batch.</param>
public sealed record OwnerSlice(IReadOnlyList<OwnerQuestion> Questions) : Slice;
