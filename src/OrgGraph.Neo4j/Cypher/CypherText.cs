using System.Collections.Concurrent;

namespace OrgGraph.Neo4j.Cypher;

/// <summary>The Cypher statements, as they lie in this project's folders.</summary>
internal static class CypherText
{
    private const string Include = "// include ";
    private static readonly ConcurrentDictionary<string, string> s_texts = new(StringComparer.Ordinal);

    /// <summary>The names of all files: <c>Nodes/nodes.cypher</c>.</summary>
    public static IEnumerable<string> Names => typeof(CypherText).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".cypher", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>The text of a file. A line <c>// include Slices/records.cypher</c> in it is replaced by that file.</summary>
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
                yield return line;
            }
        }
    }
}
