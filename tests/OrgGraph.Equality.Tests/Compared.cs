using System.Diagnostics;
using OrgGraph.Equality.Tests.Comparing;
using OrgGraph.Equality.Tests.Questions;
using OrgGraph.Neo4j.Tests;

namespace OrgGraph.Equality.Tests;

/// <summary>The comparison of the two stores, made once for all kinds of question.</summary>
public sealed class Compared : IAsyncLifetime
{
    private const int InStoreTogether = 50;
    private readonly EmbeddedFile _embedded = new();
    private readonly SharedStore _neo4j = new();

    /// <summary>Where the answers differ.</summary>
    internal List<DifferentAnswer> Differences { get; } = [];

    /// <summary>The comparison.</summary>
    internal Comparison? Comparison { get; private set; }

    /// <summary>How long it took.</summary>
    public TimeSpan Time { get; private set; }

    /// <summary>How many organisations were compared, each before and after a change.</summary>
    public int Organizations { get; private set; }

    public async Task InitializeAsync()
    {
        await _neo4j.InitializeAsync();
        if (!_neo4j.IsThere) return;
        Comparison = new Comparison(_embedded.Store, _neo4j.Store);
        var clock = Stopwatch.StartNew();
        foreach (var seeds in Seeds.Of(Seeds.Compared).Chunk(InStoreTogether))
        {
            Differences.AddRange(await Comparison.RunAsync([.. seeds.Select(Case.Of)]));
            Organizations += seeds.Length;
        }
        Time = clock.Elapsed;
    }

    public async Task DisposeAsync()
    {
        await _neo4j.DisposeAsync();
        _embedded.Dispose();
    }
}
