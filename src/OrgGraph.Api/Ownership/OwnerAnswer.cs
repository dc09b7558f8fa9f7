using OrgGraph.Api.Because;
using OrgGraph.Api.Nodes;
using OrgGraph.Api.Responders;
using OrgGraph.Core.Ownership;

namespace OrgGraph.Api.Ownership;

/// <summary>Who owns a thing, and why.</summary>
/// <param name="Of">The account or partner.</param>
/// <param name="Role">The role that was asked for.</param>
/// <param name="SolutionArea">The solution area that was asked for, if one was.</param>
/// <param name="Status">How it ended.</param>
/// <param name="Owner">The accountable seat, when resolved.</param>
/// <param name="Candidates">All with an equal claim, when ambiguous; else empty.</param>
/// <param name="AlsoOwns">The owners at farther levels that count too.</param>
/// <param name="Responder">Who answers: for the seat, else for the first seat above it that somebody answers for. Null when nobody does.</param>
/// <param name="AsOf">The day.</param>
/// <param name="Revision">The revision of the data that was read.</param>
/// <param name="Because">The steps that led to the answer.</param>
public sealed record OwnerAnswer(INode Of, string Role, SolutionArea? SolutionArea, OwnerStatus Status, Owner? Owner, IReadOnlyList<Owner> Candidates, IReadOnlyList<Owner> AlsoOwns, Responder? Responder, DateOnly AsOf, long Revision, IReadOnlyList<Step> Because);
