using Neo4j.Driver;
using OrgGraph.Neo4j.Cypher;

namespace OrgGraph.Neo4j.Import;

/// <summary>Drops what no revision has, in transactions of bounded size.</summary>
internal sealed class Cleaning(Database database, string token, CancellationToken cancellationToken)
{
    /// <summary>Undoes what an import that died left behind.</summary>
    /// <param name="current">The number of the current revision.</param>
    public async Task ClearAsync(long current)
    {
        await RunAsync("clear-links", new() { ["revision"] = current, ["token"] = token });
        await RunAsync("clear-records", new() { ["revision"] = current, ["token"] = token });
        await RunAsync("drop-nodes", new() { ["token"] = token });
        await RunAsync("cleared", new() { ["token"] = token });
    }

    /// <summary>Drops the revisions that were replaced before a moment, with the records that none of the others has.</summary>
    public async Task ThinAsync(DateTimeOffset before)
    {
        var rows = await database.WriteAsync(async runner => await (await runner.RunAsync(Text("thin-revisions"), Given.Of(new() { ["before"] = before }))).ToListAsync(), cancellationToken);
        if (rows is not [var row]) return;
        Dictionary<string, object?> oldest = new() { ["oldest"] = row["oldest"].As<long>() };
        await RunAsync("thin-links", oldest);
        await RunAsync("thin-records", oldest);
        await RunAsync("drop-nodes", new() { ["token"] = token });
    }

    /// <summary>Runs a statement that makes transactions of its own.</summary>
    private Task RunAsync(string name, Dictionary<string, object?> parameters)
        => database.GuardAsync(
            async () =>
            {
                await using var session = database.Session(AccessMode.Write);
                await (await session.RunAsync(Text(name), Given.Of(parameters), config => config.WithTimeout(TimeSpan.Zero))).ConsumeAsync();
            },
            cancellationToken);

    private static string Text(string name) => CypherText.Of($"Import/{name}.cypher");
}
