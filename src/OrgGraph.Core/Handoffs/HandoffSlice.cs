using OrgGraph.Core.Ownership;
using OrgGraph.Core.Store;

namespace OrgGraph.Core.Handoffs;

/// <summary>What <see cref="HandoffResolver"/> needs to see for all of the questions.</summary>
/// <remarks>
/// The rule asked for, or all of the stage; the overrides and exclusions of the account and of those above it; as <see cref="OwnerSlice"/> for both roles of
/// each rule; the deputies and leads of the receiving units with their responders; the working calendars of whoever may answer; where a rule asks for
/// partners, those of <see cref="AccountTeamSlice"/>.
/// </remarks>
/// <param name="Questions">The questions of one batch.</param>
public sealed record HandoffSlice(IReadOnlyList<HandoffQuestion> Questions) : Slice;
