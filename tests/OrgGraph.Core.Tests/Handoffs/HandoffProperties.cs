using FsCheck.Xunit;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Handoffs;
using OrgGraph.Core.Model;
using OrgGraph.Core.Tests.Ownership;

namespace OrgGraph.Core.Tests.Handoffs;

/// <summary>What holds for every organisation, faulty ones included.</summary>
public class HandoffProperties
{
    [Property(MaxTest = 100)]
    public void The_status_says_what_there_is(int seed)
    {
        foreach (var answer in Every(RandomOrganization.Build(seed)))
        {
            Assert.Equal(answer.Status is HandoffStatus.Conflict or HandoffStatus.NoRule, answer.Rule == null);
            Assert.Equal(answer.Status == HandoffStatus.Conflict, answer.Conflicting.Count > 1);
            Assert.Equal(answer.Status == HandoffStatus.Gap, answer.Missing.Count > 0);
            if (answer.Status is HandoffStatus.Resolved or HandoffStatus.SameOwner)
            {
                Assert.NotNull(answer.To?.Responder);
                Assert.Equal(answer.Status == HandoffStatus.SameOwner, answer.From?.Owner?.Position == answer.To.Owner?.Position);
            }
        }
    }

    [Property(MaxTest = 100)]
    public void Nobody_stands_behind_or_above_oneself(int seed)
    {
        foreach (var answer in Every(RandomOrganization.Build(seed)).Where(a => a.To?.Responder != null))
        {
            Assert.NotEqual(answer.To!.Responder!.Person, answer.Backup?.Person);
            Assert.NotEqual(answer.To.Owner!.Position, answer.Backup?.Position);
            Assert.NotEqual(answer.To.Responder.Person, answer.FirstEscalation?.Responder?.Person);
        }
    }

    [Property(MaxTest = 100)]
    public void Every_step_is_a_sentence_that_rests_on_records_of_the_organisation(int seed)
    {
        var known = RandomOrganization.Records(seed).Select(r => r.Id).ToHashSet(StringComparer.Ordinal);

        Assert.All(Every(RandomOrganization.Build(seed)).SelectMany(a => a.Because), step => OwnershipProperties.AssertPlain(step, known));
    }

    [Property(MaxTest = 50)]
    public void The_order_of_the_records_changes_no_answer(int seed)
        => Assert.Equal(RandomOrganization.Written(Every(RandomOrganization.Build(seed))), RandomOrganization.Written(Every(RandomOrganization.BuildBackwards(seed))));

    private static List<HandoffAnswer> Every(Organization organization)
        => [.. from account in organization.Today<Account>().Order(StringComparer.Ordinal) from stage in new[] { "EARLY", "LATE" } from area in new[] { null, "solution-area:0" } select HandoffResolver.Answer(organization, new HandoffQuestion(account, stage, null, area, HandoffAssertions.Start, Org.Today))];
}
