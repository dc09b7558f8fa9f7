using System.Globalization;
using Xunit.Abstractions;

namespace OrgGraph.Api.Tests.Commands;

public sealed class KilledImportTests(ITestOutputHelper output)
{
    /// <summary>How many kills, and the seed of their moments. The full form is 200.</summary>
    private static readonly int s_kills = Number("ORGGRAPH_KILLS", 12), s_seed = Number("ORGGRAPH_SEED", 1);

    [Fact]
    public async Task An_import_killed_at_any_moment_leaves_the_old_organisation_or_the_new_one_whole()
    {
        using var trial = await KilledImport.PrepareAsync();
        var random = new Random(s_seed);
        var (old, @new) = (0, 0);
        for (var i = 0; i < s_kills; i++)
        {
            // Half of the moments lie before the commit of an import that was measured, half after it: each outcome gets its share.
            var left = await trial.KillAsync(random.NextDouble(), beforeCommit: i % 2 == 0);
            if (left == trial.Old) old++;
            else if (left == trial.New) @new++;
            else Assert.Fail($"Kill {i} left neither the old organisation nor the new one, but {left}.");
        }
        output.WriteLine($"{s_kills} kills: {old} left the old organisation, {@new} the new one. The import commits after {trial.Commit.TotalMilliseconds:0} ms and ends after {trial.End.TotalMilliseconds:0} ms.");

        Assert.InRange(old, Math.Max(1, s_kills / 10), s_kills);
        Assert.InRange(@new, Math.Max(1, s_kills / 10), s_kills);
        Assert.Equal(trial.New, await trial.ImportAgainAsync());
    }

    private static int Number(string variable, int otherwise)
        => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
