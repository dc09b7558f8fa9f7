using OrgGraph.Api.Because;
using OrgGraph.Api.Nodes;
using OrgGraph.Core.Decisions;

namespace OrgGraph.Api.Decisions;

/// <summary>Who may decide, and why.</summary>
/// <param name="Decision">The kind of decision.</param>
/// <param name="About">What it is about.</param>
/// <param name="Amount">The amount that was asked about.</param>
/// <param name="Status">How it ended.</param>
/// <param name="Decider">Who decides, when resolved.</param>
/// <param name="Candidates">All with an equal right, when ambiguous; else empty.</param>
/// <param name="Deferred">The right-holders on the path that were passed over because the amount exceeds their limit, nearest first.</param>
/// <param name="Others">Who recommends, agrees, is heard and performs, by verb.</param>
/// <param name="AsOf">The day.</param>
/// <param name="Revision">The revision of the data that was read.</param>
/// <param name="Because">The steps that led to the answer.</param>
public sealed record WhoDecidesAnswer(Decision Decision, INode About, Amount? Amount, WhoDecidesStatus Status, RightHolder? Decider, IReadOnlyList<RightHolder> Candidates, IReadOnlyList<RightHolder> Deferred, IReadOnlyList<RightHolder> Others, DateOnly AsOf, long Revision, IReadOnlyList<Step> Because);
