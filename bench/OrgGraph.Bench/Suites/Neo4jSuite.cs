using System.Text.Json;
using OrgGraph.Bench.Load;
using OrgGraph.Core.Store;

namespace OrgGraph.Bench.Suites;

/// <summary>
/// OrgGraph on Neo4j: the four questions over HTTP against the same Cypher sent bare through the driver, and against the nearest that
/// <c>@neo4j/graphql</c> can ask of the same graph, on the same server and organisation.
/// </summary>
internal static class Neo4jSuite
{
    private const int Connections = 8;

    /// <summary>The assignments of an account on three levels with their seats and holders; and the seats above, to the depth of the generated organisation.</summary>
    private static readonly (string Name, string Query)[] s_peer =
    [
        ("owner", "query($of: ID!) { accounts(where: { id: { eq: $of } }) { ...assigned partOf { ...assigned partOf { ...assigned } } } } fragment assigned on Account { assignments(where: { role: { eq: \"ACCOUNT_EXECUTIVE\" } }) { owner { id states { title } heldBy { id states { name } } } } }"),
        ("escalationPath", "query($of: ID!) { accounts(where: { id: { eq: $of } }) { assignments(where: { role: { eq: \"ACCOUNT_EXECUTIVE\" } }) { owner { ...seat reportsTo { ...seat reportsTo { ...seat reportsTo { ...seat reportsTo { ...seat reportsTo { ...seat reportsTo { ...seat } } } } } } } } } } fragment seat on Position { id states { title } heldBy { id states { name } } }"),
    ];

    public static async Task<IReadOnlyList<Aim>> RunAsync(int size, int rounds, TimeSpan each)
    {
        await using var neo4j = new Neo4jServer();
        await neo4j.WipeAsync();
        using var served = await ServedOrganization.StartAsync(size, neo4j.Settings);
        using var peer = await ServerProcess.StartNodeAsync("bench/Peer/server.mjs", neo4j.Settings);
        var bare = new BareCypher(neo4j.Driver, revision: 1);
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        var aims = new List<Aim>();
        foreach (var question in Question.Every)
        {
            Slice[] slices = [.. served.Accounts.Select(of => question.Slice(of, today))];
            Subject[] subjects =
            [
                Subject.Http("OrgGraph", served.Server, question.Bodies(served.Accounts), connections: 1),
                new("the same Cypher bare, in a managed transaction", time => bare.RunAsync(slices, isManaged: true, time)),
                new("the same Cypher bare, by itself", time => bare.RunAsync(slices, isManaged: false, time)),
            ];
            var results = await MeasureAsync($"{question.Name}, one connection", subjects, rounds, each);
            for (var i = 1; i < subjects.Length; i++)
                aims.Add(new Aim($"{question.Name}, median against {subjects[i].Name}", Rounds.Ratio(results[0], results[i], r => r.Median), 1.3, IsCeiling: true));
        }
        foreach (var (name, query) in s_peer)
        {
            var question = Question.Every.Single(q => q.Name == name);
            var nearest = served.Accounts.Select(of => JsonSerializer.Serialize(new { query, variables = new { of } }));
            Subject[] subjects =
            [
                Subject.Http("OrgGraph", served.Server, question.Bodies(served.Accounts), Connections),
                Subject.Http("@neo4j/graphql", peer, [.. nearest], Connections, path: "/"),
            ];
            var results = await MeasureAsync($"{name}, {Connections} connections", subjects, rounds, each);
            aims.Add(new Aim($"{name}, throughput against @neo4j/graphql's nearest", Rounds.Ratio(results[0], results[1], r => r.PerSecond), 3));
        }
        return aims;
    }

    private static async Task<LoadResult[][]> MeasureAsync(string name, Subject[] subjects, int rounds, TimeSpan each)
    {
        var results = await Rounds.RunAsync(subjects, rounds, each);
        Rounds.Print(name, subjects.Select(s => s.Name), results);
        return results;
    }
}
