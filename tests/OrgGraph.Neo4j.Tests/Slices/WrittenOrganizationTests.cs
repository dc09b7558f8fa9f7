using OrgGraph.Core.Decisions;
using OrgGraph.Core.Escalation;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Handoffs;
using OrgGraph.Core.Ownership;
using OrgGraph.Core.Paths;
using OrgGraph.Core.Store;

namespace OrgGraph.Neo4j.Tests.Slices;

/// <summary>The answers about all organisations that are written down in this repository. Each is a revision of its own, beside what is left of those before it.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class WrittenOrganizationTests(Neo4jServer server)
{
    private const int Most = 20;

    [Neo4jFact]
    public Task Who_owns_a_thing_is_answered_alike()
        => AssertAsync(organization => organization.Owners(), all => new OwnerSlice(all), OwnerRule.Answer);

    [Neo4jFact]
    public Task Who_is_around_an_account_is_answered_alike()
        => AssertAsync(organization => organization.AccountTeams(), all => new AccountTeamSlice(all), AccountTeamRule.Answer);

    [Neo4jFact]
    public Task Whom_to_escalate_to_is_answered_alike()
        => AssertAsync(organization => organization.Escalations(), all => new EscalationSlice(all), EscalationRule.Answer);

    [Neo4jFact]
    public Task Who_decides_is_answered_alike()
        => AssertAsync(organization => organization.WhoDecides(), all => new WhoDecidesSlice(all), WhoDecidesRule.Answer);

    [Neo4jFact]
    public Task Whom_to_hand_over_to_is_answered_alike()
        => AssertAsync(organization => organization.Handoffs(), all => new HandoffSlice(all), HandoffResolver.Answer);

    [Neo4jFact]
    public Task How_positions_are_connected_is_answered_alike()
        => AssertAsync(organization => organization.Paths(), all => new ReportingPathSlice(all), ReportingPathRule.Answer);

    /// <summary>Of many questions some are drawn: of all those that a file asks and those that can be asked.</summary>
    private async Task AssertAsync<T>(Func<WrittenOrganization, IEnumerable<T>> ask, Func<IReadOnlyList<T>, Slice> sliceOf, Func<Organization, T, object> rule) where T : notnull
    {
        await using var store = await server.EmptyStoreAsync();
        foreach (var organization in WrittenOrganization.OfScenarios().Concat(WrittenOrganization.OfSeeds()))
        {
            var questions = ask(organization).ToArray();
            if (questions.Length == 0) continue;
            new Random(questions.Length).Shuffle(questions);
            await store.ImportAsync(organization.Records, organization.Name, progress: null, CancellationToken.None);
            await SameAnswers.AssertAsync(await store.OpenAsync(default), new Organization(organization.Records), [.. questions.Take(Most)], sliceOf, rule);
        }
    }
}
