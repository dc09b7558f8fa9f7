using FsCheck.Xunit;
using OrgGraph.Core.Because;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Model;
using OrgGraph.Core.Ownership;

namespace OrgGraph.Core.Tests.Ownership;

/// <summary>What holds for every organisation, faulty ones included.</summary>
public class OwnershipProperties
{
    [Property(MaxTest = 100)]
    public void An_owner_is_one_existing_seat_or_none_is_named(int seed)
    {
        var organization = RandomOrganization.Build(seed);
        var view = organization.AsOf(Org.Today);
        foreach (var answer in Every(organization))
        {
            List<Owner> claims = [.. answer.Candidates, .. answer.AlsoOwns, .. answer.Owner is { } owner ? new[] { owner } : []];

            Assert.Equal(answer.Status == OwnerStatus.Resolved, answer.Owner != null);
            Assert.Equal(answer.Status == OwnerStatus.Ambiguous, answer.Candidates.Count > 1);
            Assert.NotEqual(1, answer.Candidates.Count);
            Assert.All(claims, claim => Assert.NotNull(view.Find<Position>(claim.Position)));
            Assert.Distinct(claims.Select(claim => claim.Position));
            Assert.All(claims, claim => Assert.True(claim.TeamUnit != null || !claim.IsFallback));
        }
    }

    [Property(MaxTest = 100)]
    public void Whoever_answers_is_there_today_and_not_away(int seed)
    {
        var organization = RandomOrganization.Build(seed);
        var view = organization.AsOf(Org.Today);

        Assert.All(Every(organization).Where(a => a.Responder != null), answer =>
        {
            Assert.NotNull(view.Find<Person>(answer.Responder!.Person));
            Assert.False(view.InForce(organization.AwayByPerson[answer.Responder.Person]).Any());
        });
    }

    [Property(MaxTest = 100)]
    public void Every_step_is_a_sentence_that_rests_on_records_of_the_organisation(int seed)
    {
        var organization = RandomOrganization.Build(seed);
        var known = RandomOrganization.Records(seed).Select(r => r.Id).ToHashSet(StringComparer.Ordinal);

        Assert.All(Every(organization).SelectMany(a => a.Because).Concat(Teams(organization).SelectMany(t => t.Because)), step => AssertPlain(step, known));
    }

    [Property(MaxTest = 50)]
    public void The_order_of_the_records_changes_no_answer(int seed)
    {
        var (forwards, backwards) = (RandomOrganization.Build(seed), RandomOrganization.BuildBackwards(seed));

        Assert.Equal(RandomOrganization.Written(Every(forwards)), RandomOrganization.Written(Every(backwards)));
        Assert.Equal(RandomOrganization.Written(Teams(forwards)), RandomOrganization.Written(Teams(backwards)));
    }

    [Property(MaxTest = 100)]
    public void A_team_answers_for_each_role_as_its_owner_question_does(int seed)
    {
        var organization = RandomOrganization.Build(seed);

        foreach (var team in Teams(organization))
        {
            Assert.Equal(RandomOrganization.Written(team.Members.Select(m => OwnerRule.Answer(organization, new OwnerQuestion(team.Account, m.Role, m.SolutionArea, Org.Today)))), RandomOrganization.Written(team.Members));
            Assert.Distinct(team.Members.Select(m => (m.Role, m.SolutionArea)));
        }
    }

    internal static void AssertPlain(Step step, HashSet<string> known)
    {
        Assert.Matches(@"^[^\s].*\.$", step.Text);
        Assert.NotEmpty(step.Evidence);
        Assert.Subset(known, step.Evidence.ToHashSet(StringComparer.Ordinal));
    }

    private static List<OwnerAnswer> Every(Organization organization)
        => [.. from of in organization.Today<Account>().Concat(organization.Today<Partner>()).Order(StringComparer.Ordinal) from role in RandomOrganization.Roles from area in new[] { null, "solution-area:0" } select OwnerRule.Answer(organization, new OwnerQuestion(of, role, area, Org.Today))];

    private static List<AccountTeamAnswer> Teams(Organization organization)
        => [.. organization.Today<Account>().Order(StringComparer.Ordinal).Select(account => AccountTeamRule.Answer(organization, new AccountTeamQuestion(account, Org.Today)))];
}
