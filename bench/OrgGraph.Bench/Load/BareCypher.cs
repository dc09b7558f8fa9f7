using System.Diagnostics;
using Neo4j.Driver;
using OrgGraph.Core.Store;
using OrgGraph.Neo4j.Cypher;
using OrgGraph.Neo4j.Slices;

namespace OrgGraph.Bench.Load;

/// <summary>Sends the very statements that OrgGraph's slices are made of through the driver, and reads their rows: what a question costs without OrgGraph.</summary>
internal sealed class BareCypher(IDriver driver, long revision)
{
    /// <summary>Asks one after the other, over one connection.</summary>
    /// <param name="slices">The slices, asked in turn.</param>
    /// <param name="isManaged">Whether in a managed transaction, which is tried again where that helps and takes two round trips, or by itself in one, as OrgGraph does at first.</param>
    /// <param name="duration">How long.</param>
    public async Task<LoadResult> RunAsync(IReadOnlyList<Slice> slices, bool isManaged, TimeSpan duration)
    {
        var queries = slices.Select(SliceQuery.Of).Select(query => (query.Cypher, Parameters: Given.Of(new(query.Parameters) { ["revision"] = revision }))).ToArray();
        var (clock, times) = (Stopwatch.StartNew(), new List<long>());
        for (var i = 0; clock.Elapsed < duration; i++)
        {
            var (cypher, parameters) = queries[i % queries.Length];
            var start = Stopwatch.GetTimestamp();
            await using var session = driver.AsyncSession(config => config.WithDatabase("neo4j").WithDefaultAccessMode(AccessMode.Read));
            if (isManaged)
                await session.ExecuteReadAsync(async runner => await (await runner.RunAsync(cypher, parameters)).ToListAsync());
            else
                await (await session.RunAsync(cypher, parameters)).ToListAsync();
            times.Add(Stopwatch.GetTimestamp() - start);
        }
        return LoadResult.Of(times, clock.Elapsed, failed: 0);
    }
}
