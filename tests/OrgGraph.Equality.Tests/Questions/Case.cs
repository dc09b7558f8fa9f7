using FsCheck;
using FsCheck.Fluent;
using OrgGraph.Equality.Tests.Organizations;

namespace OrgGraph.Equality.Tests.Questions;

/// <summary>An organisation, and questions about it.</summary>
/// <param name="Seed">What it was made of: the same seed makes the same case.</param>
/// <param name="Organization">The organisation, before and after a change.</param>
/// <param name="Questions">The questions, each to be asked before and after the change.</param>
internal sealed record Case(ulong Seed, RandomOrganization Organization, IReadOnlyList<Asked> Questions)
{
    /// <summary>The case of a seed.</summary>
    public static Case Of(ulong seed)
    {
        var any = from organization in RandomOrganization.Of($"{seed % 1000}")
                  from questions in RandomQuestions.About(organization)
                  select new Case(seed, organization, questions);
        return any.Sample(1, new Rnd(seed), 50).Single();
    }
}
