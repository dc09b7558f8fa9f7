using System.Text.RegularExpressions;
using OrgGraph.Neo4j.Cypher;

namespace OrgGraph.Neo4j.Tests.Plans;

/// <summary>The texts of all statements.</summary>
public sealed partial class StatementTests
{
    [Fact]
    public void Every_line_of_every_file_is_in_a_statement_that_is_profiled()
    {
        var profiled = ProfiledStore.Statements.SelectMany(statement => Lines(statement.Cypher)).ToHashSet(StringComparer.Ordinal);
        Faults.AssertNone(CypherText.Names.SelectMany(name => SentLines(name).Where(line => !profiled.Contains(line) && !profiled.Any(Replaced(line).IsMatch)).Select(line => $"{name}: {line}")));
    }

    [Fact]
    public void No_statement_asks_for_relationships_as_far_as_they_go()
        => Faults.AssertNone(CypherText.Names.SelectMany(name => SentLines(name).Select(Code).Where(line => Endless.IsMatch(line)).Select(line => $"{name}: {line}")));

    [Theory]
    [InlineData("MATCH (a)-[:PART_OF*]->(b)", true)]
    [InlineData("MATCH (a)-[up:PART_OF*2..]->(b)", true)]
    [InlineData("MATCH (a)-[:PART_OF|LED_BY*]->(b)", true)]
    [InlineData("MATCH (a)-[:PART_OF]->+(b)", true)]
    [InlineData("MATCH (a)<-[:PART_OF]-*(b)", true)]
    [InlineData("MATCH (a)-[:PART_OF]->{2,}(b)", true)]
    [InlineData("MATCH (a) (()-[:PART_OF]->())+ (b)", true)]
    [InlineData("MATCH (a) (()-[:PART_OF]->()){ 0, } (b)", true)]
    [InlineData("MATCH (a)-[:PART_OF]->{0,1000}(b)", false)]
    [InlineData("MATCH (a) (()-[:PART_OF]->()){,9} (b)", false)]
    [InlineData("CALL (*) { WITH *, 2 * size(all) + size(some) AS n, [x IN all | x.rank * 3] AS ranks RETURN count(*) + n - 1 AS m }", false)]
    public void A_pattern_without_an_end_is_told_from_one_with_an_end(string line, bool isEndless) => Assert.Equal(isEndless, Endless.IsMatch(line));

    /// <summary>The lines of a file as they are sent, but for words that stand for something. Lists are sent without what is not asked for, and without comments.</summary>
    private static IEnumerable<string> SentLines(string name)
        => Lines(CypherText.Of(name)).Where(line => !name.StartsWith("Lists/", StringComparison.Ordinal) || !line.StartsWith("//", StringComparison.Ordinal));

    /// <summary>The lines of a text that holds one statement, or several of which each ends with a semicolon.</summary>
    private static IEnumerable<string> Lines(string text) => text.Split('\n').Select(line => line.Trim().TrimEnd(';')).Where(line => line.Length > 0);

    private static string Code(string line) => line.Split("//")[0];

    private static Regex Replaced(string line) => new($"^{StandingForSomething.Replace(Regex.Escape(line), ".*")}$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    /// <summary>What NodesQuery, KindExport and ListStatement replace.</summary>
    [GeneratedRegex(@"NODE_LABEL|\b(LINK_TYPES?|FACT_LABELS|REFERENCE_TYPES|[A-Z]+_STATES|CANDIDATES|TESTS|ENTRY|KEY|DIRECTION|FROM|TO|ENDING)\b", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex StandingForSomething { get; }

    /// <summary>A star in a relationship, or behind a relationship or parentheses a plus, a star or braces without an upper bound.</summary>
    [GeneratedRegex(@"-\[[^\]]*\*|(-|>|\))[+*]|\{\s*\d*\s*,\s*\}", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Endless { get; }
}
