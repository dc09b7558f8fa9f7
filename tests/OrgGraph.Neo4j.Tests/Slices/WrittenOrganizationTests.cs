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
    public async Task Every_question_is_answered_as_on_the_whole_organisation()
    {
        await using var store = await server.EmptyStoreAsync();
        // The large ones first: beside what is left of them the small ones change so little that the server keeps its plans.
        foreach (var written in WrittenOrganization.OfSeeds().Concat(WrittenOrganization.OfScenarios()))
        {
            await store.ImportAsync(written.Records, written.Name, progress: null, CancellationToken.None);
            var (reader, whole) = (await store.OpenAsync(CancellationToken.None), new Organization(written.Records));
            await AssertAsync(reader, whole, written.Owners(), all => new OwnerSlice(all), OwnerRule.Answer);
            await AssertAsync(reader, whole, written.AccountTeams(), all => new AccountTeamSlice(all), AccountTeamRule.Answer);
            await AssertAsync(reader, whole, written.Escalations(), all => new EscalationSlice(all), EscalationRule.Answer);
            await AssertAsync(reader, whole, written.WhoDecides(), all => new WhoDecidesSlice(all), WhoDecidesRule.Answer);
            await AssertAsync(reader, whole, written.Handoffs(), all => new HandoffSlice(all), HandoffResolver.Answer);
            await AssertAsync(reader, whole, written.Paths(), all => new ReportingPathSlice(all), ReportingPathRule.Answer);
        }
    }

    /// <summary>Of many questions some are drawn: of all those that a file asks and those that can be asked.</summary>
    private static async Task AssertAsync<T>(IOrganizationReader reader, Organization whole, IEnumerable<T> questions, Func<IReadOnlyList<T>, Slice> sliceOf, Func<Organization, T, object> rule) where T : notnull
    {
        var all = questions.ToArray();
        if (all.Length == 0) return;
        new Random(all.Length).Shuffle(all);
        await SameAnswers.AssertAsync(reader, whole, [.. all.Take(Most)], sliceOf, rule);
    }
}
