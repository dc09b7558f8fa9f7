using Neo4j.Driver;
using OrgGraph.Core.Lists;
using OrgGraph.Core.Model;
using OrgGraph.Core.Tests;
using OrgGraph.Neo4j.Cypher;
using OrgGraph.Neo4j.Lists;

namespace OrgGraph.Neo4j.Tests.Lists;

/// <summary>What the server does for a list: it reads a page off an index, and never all there is.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class ListPlanTests(Neo4jServer server)
{
    private static readonly string[] s_scans = ["AllNodesScan", "NodeByLabelScan", "NodeIndexScan", "DirectedRelationshipTypeScan", "UndirectedRelationshipTypeScan", "CartesianProduct"];
    private static readonly string[] s_sorts = ["Sort", "Top", "PartialSort", "PartialTop"];

    [Neo4jFact]
    public async Task A_page_is_read_off_an_index_in_its_order_and_the_reading_stops_where_the_page_ends()
    {
        await using var store = await server.StoreAsync(Enumerable.Range(0, 3_000).Select(i => new Position($"position:{i}", $"seat {i % 7} {i}", false, Validity.Always)));
        var middle = new Position("position:1500", "seat 2 1500", false, Validity.Always);
        foreach (var field in Enum.GetValues<ListOrderField>())
        {
            foreach (var order in new ListOrder[] { new(field), new(field, Descending: true) })
            {
                var profile = await ProfileAsync(new NodeList<Position>(new PositionFilter { Top = false }, order, new PageRequest(10, Cursor.Of(middle, order)), Org.Today));
                Assert.Empty(Operators(profile).Intersect(s_sorts.Concat(s_scans), StringComparer.Ordinal));
                Assert.InRange(Hits(profile), 10, 400);
            }
        }
    }

    [Neo4jFact]
    public async Task No_list_scans_a_label_or_multiplies_rows()
    {
        await using var store = await server.StoreAsync(ListedOrganization.Records);
        await NeverScansAsync(ListedOrganization.Persons);
        await NeverScansAsync(ListedOrganization.Positions);
        await NeverScansAsync(ListedOrganization.TeamUnits);
        await NeverScansAsync(ListedOrganization.Accounts);
        await NeverScansAsync(ListedOrganization.Partners);
        await NeverScansAsync(ListedOrganization.Decisions);
    }

    private static async Task NeverScansAsync<T>(IEnumerable<NodeFilter<T>> filters) where T : Node
    {
        foreach (var filter in filters.DistinctBy(filter => Query(filter).Cypher()))
            Assert.Equal([], Operators(await ProfileAsync(List(filter))).Intersect(s_scans, StringComparer.Ordinal).Select(scan => $"{filter}: {scan}"));
    }

    private static NodeList<T> List<T>(NodeFilter<T> filter) where T : Node => new(filter, new ListOrder(ListOrderField.Label), new PageRequest(10), Org.Today);

    private static ListQuery<T> Query<T>(NodeFilter<T> filter) where T : Node => new(List(filter), revision: 1);

    private static async Task<IProfiledPlan> ProfileAsync<T>(NodeList<T> list) where T : Node
    {
        var query = new ListQuery<T>(list, revision: 1);
        await using var driver = GraphDatabase.Driver(Neo4jFactAttribute.Uri, AuthTokens.Basic("neo4j", Neo4jFactAttribute.Password));
        await using var session = driver.AsyncSession();
        var summary = await (await session.RunAsync("PROFILE " + query.Cypher(), Given.Of(query.Parameters()))).ConsumeAsync();
        return summary.Profile;
    }

    private static IEnumerable<IProfiledPlan> All(IProfiledPlan plan) => plan.Children.SelectMany(All).Prepend(plan);

    private static IEnumerable<string> Operators(IProfiledPlan plan) => All(plan).Select(step => step.OperatorType.Split('@')[0].Split('(')[0]);

    private static long Hits(IProfiledPlan plan) => All(plan).Sum(step => step.DbHits);
}
