namespace OrgGraph.Neo4j.Tests.Plans;

/// <summary>What is wrong with statements, a line each.</summary>
internal static class Faults
{
    /// <summary>Fails with all of them, unabridged.</summary>
    public static void AssertNone(IEnumerable<string> faults)
    {
        var all = faults.Distinct(StringComparer.Ordinal).ToList();
        Assert.True(all.Count == 0, string.Join('\n', all));
    }
}
