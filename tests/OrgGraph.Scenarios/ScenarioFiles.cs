using System.Collections.Concurrent;
using OrgGraph.Files.Scenarios;

namespace OrgGraph.Scenarios;

/// <summary>The scenario files beside this one, each read once.</summary>
internal static class ScenarioFiles
{
    private static readonly ConcurrentDictionary<string, Lazy<Scenario>> s_read = new(StringComparer.Ordinal);

    /// <summary>Every file, by its path within this project.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Directory.EnumerateFiles(AppContext.BaseDirectory, "*.org.yaml", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(AppContext.BaseDirectory, path).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    /// <summary>The scenario of a file.</summary>
    public static Scenario Read(string name)
        => s_read.GetOrAdd(name, static n => new Lazy<Scenario>(() => Scenario.Parse(n, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, n))))).Value;

    /// <summary>One test case for each expectation of each file. A file that cannot be read is a case of its own, so that it fails by name.</summary>
    public static TheoryData<string, int, string> Cases() => Cases(_ => true);

    /// <summary>One test case for each expectation that is wanted.</summary>
    public static TheoryData<string, int, string> Cases(Func<Expectation, bool> isWanted)
    {
        var cases = new TheoryData<string, int, string>();
        foreach (var name in Names)
        {
            try
            {
                foreach (var expectation in Read(name).Expectations.Where(isWanted))
                    cases.Add(name, expectation.Line, expectation.It);
            }
            catch (ScenarioFormatException e)
            {
                cases.Add(name, e.Line, "The file can be read.");
            }
        }
        return cases;
    }

    /// <summary>Asks what a case asks, and fails the test with the differences.</summary>
    public static async Task CheckAsync(string name, int line, Func<Scenario, IScenarioTarget> target)
    {
        var scenario = Read(name);
        var result = await scenario.CheckAsync(scenario.Expectations.Single(e => e.Line == line), target(scenario), CancellationToken.None);
        Assert.True(result.IsMet, result.ToString());
    }
}
