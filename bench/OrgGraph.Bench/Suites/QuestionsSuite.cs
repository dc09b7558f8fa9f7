using System.Text.Json;
using OrgGraph.Bench.Load;

namespace OrgGraph.Bench.Suites;

/// <summary>The four questions over HTTP, against the cheapest query on the same server, on organisations of several sizes.</summary>
internal static class QuestionsSuite
{
    private const string Cheapest = "{ __typename }";

    /// <summary>Measures them on the embedded store, which has aims.</summary>
    public static async Task<IReadOnlyList<Aim>> OnEmbeddedAsync(IReadOnlyList<int> sizes, int rounds, TimeSpan each)
    {
        var (aims, medians) = (new List<Aim>(), new Dictionary<(string, int), LoadResult[]>());
        foreach (var size in sizes)
        {
            using var file = new EmbeddedFile();
            var results = await MeasureAsync(size, file.Settings, rounds, each);
            foreach (var (question, result) in Question.Every.Zip(results[1..]))
            {
                medians[(question.Name, size)] = result;
                if (size == sizes[^1]) aims.Add(new Aim($"{question.Name}, median against {Cheapest} at {size:N0} positions", Rounds.Ratio(result, results[0], r => r.Median), 2, IsCeiling: true));
            }
        }
        aims.AddRange(Question.Every.Select(q => new Aim($"{q.Name}, median at {sizes[^1]:N0} positions against {sizes[0]:N0}", Rounds.Ratio(medians[(q.Name, sizes[^1])], medians[(q.Name, sizes[0])], r => r.Median), 1.3, IsCeiling: true)));
        return aims;
    }

    /// <summary>Measures them on Neo4j, one size after the other, since a server has one database.</summary>
    public static async Task OnNeo4jAsync(IReadOnlyList<int> sizes, int rounds, TimeSpan each)
    {
        await using var neo4j = new Neo4jServer();
        foreach (var size in sizes)
        {
            await neo4j.WipeAsync();
            await MeasureAsync(size, neo4j.Settings, rounds, each);
        }
    }

    private static async Task<LoadResult[][]> MeasureAsync(int size, IReadOnlyDictionary<string, string> settings, int rounds, TimeSpan each)
    {
        using var served = await ServedOrganization.StartAsync(size, settings);
        List<Subject> subjects = [Subject.Http(Cheapest, served.Server, [JsonSerializer.Serialize(new { query = Cheapest })], connections: 1)];
        subjects.AddRange(Question.Every.Select(q => Subject.Http(q.Name, served.Server, q.Bodies(served.Accounts), connections: 1)));
        var results = await Rounds.RunAsync(subjects, rounds, each);
        Rounds.Print($"{size:N0} positions", subjects.Select(s => s.Name), results);
        Console.WriteLine($"  memory after the load {served.Server.ResidentMiB:N0} MiB");
        return results;
    }
}
