using System.Globalization;

namespace OrgGraph.Equality.Tests;

/// <summary>The seeds of a run: the same in every run, unless <c>ORGGRAPH_SEED</c> names the first one; <c>ORGGRAPH_ORGANIZATIONS</c> says how many organisations the stores are compared on.</summary>
internal static class Seeds
{
    /// <summary>So many organisations bring out everything often enough.</summary>
    public const int Many = 200;

    /// <summary>So many organisations are compared unless more are asked for.</summary>
    public const int Few = 40;

    private static readonly ulong s_first = Number("ORGGRAPH_SEED") ?? 20_260_615;

    /// <summary>How many organisations the stores are compared on.</summary>
    public static int Compared { get; } = (int?)Number("ORGGRAPH_ORGANIZATIONS") ?? Few;

    /// <summary>So many seeds.</summary>
    public static IEnumerable<ulong> Of(int count) => Enumerable.Range(0, count).Select(i => s_first + (ulong)i);

    private static ulong? Number(string variable)
        => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? ulong.Parse(text, CultureInfo.InvariantCulture) : null;
}
