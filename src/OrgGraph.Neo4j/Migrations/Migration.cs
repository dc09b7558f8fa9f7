using System.Globalization;
using OrgGraph.Neo4j.Cypher;

namespace OrgGraph.Neo4j.Migrations;

/// <summary>One step of the database's schema: a file <c>NNNN-name.cypher</c>.</summary>
/// <param name="Number">Its place in the order.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Statements">Its statements, which do nothing the second time.</param>
internal sealed record Migration(int Number, string Name, IReadOnlyList<string> Statements)
{
    private const string Folder = "migrations/";

    /// <summary>All that this program knows, in order.</summary>
    public static IReadOnlyList<Migration> Every { get; } = [.. CypherText.Names.Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Select(Read).OrderBy(migration => migration.Number)];

    /// <summary>The statements of a file, each of which ends with a semicolon at the end of a line.</summary>
    public static IReadOnlyList<string> StatementsOf(string file)
        => [.. CypherText.Of(file).Split(";\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(text => text.TrimEnd(';'))];

    private static Migration Read(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        var dash = name.IndexOf('-', StringComparison.Ordinal);
        return new Migration(int.Parse(name.AsSpan(0, dash), NumberStyles.None, CultureInfo.InvariantCulture), name[(dash + 1)..], StatementsOf(file));
    }
}
