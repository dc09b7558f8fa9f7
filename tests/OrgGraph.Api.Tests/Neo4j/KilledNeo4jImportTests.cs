using System.Globalization;
using Xunit.Abstractions;

namespace OrgGraph.Api.Tests.Neo4j;

[Collection(Neo4jCollection.Name)]
public sealed class KilledNeo4jImportTests(Neo4jServer server, ITestOutputHelper output)
{
    /// <summary>How many kills, half of them of the server and a third of them at the commit, and the seed of the moments of the others. The full form is 200.</summary>
    private static readonly int s_kills = Number("ORGGRAPH_KILLS", 3), s_seed = Number("ORGGRAPH_SEED", 1);

    [RealNeo4jFact]
    public async Task An_import_into_Neo4j_killed_at_any_moment_leaves_the_old_organisation_or_the_new_one_whole()
    {
        using var trial = await KilledNeo4jImport.PrepareAsync(server);
        var random = new Random(s_seed);
        var (old, @new, tooLate) = (0, 0, 0);
        for (var kills = 0; kills < s_kills && tooLate <= 3 * s_kills;)
        {
            var left = await trial.KillAsync(kills % 3 == 2 ? null : random.NextDouble(), killsServer: kills % 2 == 1);
            if (left == null) tooLate++;
            else if (left == trial.Old) old++;
            else if (left == trial.New) @new++;
            else Assert.Fail($"Kill {kills + 1} left neither the old organisation nor the new one.");
            kills = old + @new;
            Assert.Equal(trial.New, await trial.ImportAsync("new"));
            Assert.Equal(0, await trial.LeftAsync());
        }
        output.WriteLine($"{old + @new} kills: {old} left the old organisation, {@new} the new one ({tooLate} imports ended before their kill). The import takes {trial.Commit.TotalMilliseconds:0} ms after it began.");

        Assert.Equal(s_kills, old + @new);
        Assert.InRange(old, Math.Max(1, s_kills / 2), s_kills);
        Assert.InRange(@new, s_kills / 3, s_kills);
    }

    private static int Number(string variable, int otherwise)
        => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
