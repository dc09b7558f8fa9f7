using OrgGraph.Core.Because;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Model;

namespace OrgGraph.Core.Ownership;

/// <summary>What is looked for, and what was noted on the way.</summary>
/// <param name="View">The organisation as of the day.</param>
/// <param name="Thing">The account or partner.</param>
/// <param name="Role">The role in which it is owned.</param>
/// <param name="SolutionArea">The id of the solution area, or null.</param>
/// <param name="Levels">The thing's id, then what it lies within.</param>
/// <param name="Because">The steps so far.</param>
internal sealed record OwnerSearch(OrganizationView View, Node Thing, string Role, string? SolutionArea, IReadOnlyList<string> Levels, List<Step> Because)
{
    /// <summary>What is looked for, in words: "CSM for Azure".</summary>
    public Sentence RoleInWords => SolutionArea == null ? Role : (Sentence)$"{Role} for {View.Label(SolutionArea)}";

    /// <summary>The seats that a position or unit owns with.</summary>
    /// <param name="claimant">The position or unit that is assigned or covers.</param>
    /// <param name="claim">The assignment or coverage rule.</param>
    /// <param name="source">Which of the two it is.</param>
    /// <param name="level">The thing on which the claim stands.</param>
    public IEnumerable<Owner> Owners(string claimant, Edge claim, OwnershipSource source, string level)
    {
        switch (View.Find<Node>(claimant))
        {
            case Position: return [new Owner(claimant, TeamUnit: null, source, level, IsFallback: false, claim.Id)];
            case TeamUnit:
                var id = claim.Id;
                return UnitSeats.Of(View, claimant, Role, Because).Select(seat => new Owner(seat.Position, claimant, source, level, seat.IsFallback, id));
            default:
                Because.Add(StepCode.ClaimantNotInForce, $"{View.Label(claimant)} is skipped: it does not exist on {View.Date:yyyy-MM-dd}.", claimant, claim);
                return [];
        }
    }
}
