using OrgGraph.Api.Nodes;

namespace OrgGraph.Api.Ownership;

/// <summary>Who owns a partner, asked at the partner.</summary>
[ExtendObjectType<Partner>]
public sealed class PartnerOwnership
{
    /// <summary>Who owns the partner, and why.</summary>
    /// <param name="role">The code of the role in which it is owned; `PAM` unless given.</param>
    /// <param name="solutionArea">The solution area, such as `solution-area:data-ai`; the partner as a whole unless given.</param>
    public Task<OwnerAnswer?> GetOwnerAsync([Parent] Partner partner, OwnerDataLoader owners, CancellationToken cancellationToken, string? role = null, [OptionalId] string? solutionArea = null)
        => owners.AnswerAsync(new OwnerQuestion(partner.Id, role, solutionArea).Ask(partner.AsOf), cancellationToken);
}
