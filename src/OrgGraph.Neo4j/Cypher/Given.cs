namespace OrgGraph.Neo4j.Cypher;

/// <summary>
/// The parameters of every statement, which come as one: a map that statements know as <c>$given</c>. For each type and, of texts and lists, each order of magnitude that a
/// parameter ever has, Neo4j plans a statement anew, which takes seconds for a question; into a map it does not look. So there is one plan for one question and for a batch of 50.
/// </summary>
internal static class Given
{
    /// <summary>What a statement is sent with.</summary>
    public static Dictionary<string, object?> Of(Dictionary<string, object?> parameters) => new(StringComparer.Ordinal) { ["given"] = parameters };
}
