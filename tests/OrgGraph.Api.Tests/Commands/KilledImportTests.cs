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
        var (old, @new, tooLate) = (0, 0, 0);
        for (var kills = 0; kills < s_kills && tooLate <= 3 * s_kills;)
        {
            // Half of the moments lie before the commit, by the length of an import that was measured, half after it: each outcome gets its share.
            // An import that ends before its kill makes the next come sooner: a machine with more to do than when it was measured sees the commit late.
            var left = await trial.KillAsync(random.NextDouble() / (1 + tooLate), afterCommit: kills % 2 == 1);
            if (left == null) tooLate++;
            else if (left == trial.Old) old++;
            else if (left == trial.New) @new++;
            else Assert.Fail($"Kill {kills + 1} left neither the old organisation nor the new one, but {left}.");
            kills = old + @new;
        }
        output.WriteLine($"{old + @new} kills: {old} left the old organisation, {@new} the new one ({tooLate} imports ended before their kill). The import commits {trial.Commit.TotalMilliseconds:0} ms after it opened the store and ends after {trial.End.TotalMilliseconds:0} ms.");

        Assert.Equal(s_kills, old + @new);
        Assert.InRange(old, Math.Max(1, s_kills / 10), s_kills);
        Assert.InRange(@new, Math.Max(1, s_kills / 10), s_kills);
        Assert.Equal(trial.New, await trial.ImportAgainAsync());
    }

    private static int Number(string variable, int otherwise)
        => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
