using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace OrgGraph.Neo4j.Cypher;

/// <summary>
/// The Cypher statements, as they lie in this project's folders. Two words in them stand for what is asked of almost every record, and is too long to be read a
/// hundred times: <c>IN_REVISION(x)</c>, that x is in the revision <c>$given.revision</c>, and <c>IN_FORCE(x, day)</c>, that it moreover holds on the day.
/// </summary>
/// <remarks>
/// Open ends are absent: they compare to null, a null among things that are true makes the whole null, and that counts as true. What is looked up by a key names its index: Neo4j counts
/// what is in an index every ten seconds at best, and after an import, while it takes the index for as empty as it was, would sooner read all of it than seek in it.
/// </remarks>
internal static partial class CypherText
{
    private const string Include = "// include ";
    private static readonly ConcurrentDictionary<string, string> s_texts = new(StringComparer.Ordinal);

    /// <summary>The names of all files: <c>Nodes/nodes.cypher</c>.</summary>
    public static IEnumerable<string> Names => typeof(CypherText).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".cypher", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>The text of a file. A line <c>// include Slices/records.cypher</c> in it is replaced by that file, and the words that stand for more are spelt out.</summary>
    public static string Of(string name) => s_texts.GetOrAdd(name, static n => string.Join('\n', Lines(n)));

    /// <summary>As <see cref="Of"/>; null when there is no such file.</summary>
    public static string? Find(string name) => Names.Contains(name) ? Of(name) : null;

    private static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(CypherText).Assembly.GetManifestResourceStream(name) ?? throw new ArgumentException($"There is no file '{name}' in OrgGraph.Neo4j.", nameof(name));
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var text = line.Trim();
            if (text.StartsWith(Include, StringComparison.Ordinal))
            {
                foreach (var included in Lines(text[Include.Length..]))
                    yield return included;
            }
            else
            {
                yield return Expand(line);
            }
        }
    }

    private static string Expand(string line)
    {
        var inForce = InForce.Replace(line, "coalesce(${x}.fromRevision <= $$given.revision < ${x}.toRevision AND ${x}.validFrom <= ${day} < ${x}.validTo, true)");
        return InRevision.Replace(inForce, "coalesce(${x}.fromRevision <= $$given.revision < ${x}.toRevision, true)");
    }

    [GeneratedRegex(@"IN_FORCE\((?<x>\w+), (?<day>[$\w.]+)\)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex InForce { get; }

    [GeneratedRegex(@"IN_REVISION\((?<x>\w+)\)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex InRevision { get; }
}
