using OrgGraph.Neo4j.Cypher;

namespace OrgGraph.Neo4j.Tests.Plans;

/// <summary>A statement, as the store sends it.</summary>
/// <param name="Name">Its file, or what it asks.</param>
/// <param name="Cypher">Its text.</param>
/// <param name="Parameters">Its parameters.</param>
internal sealed record Statement(string Name, string Cypher, Dictionary<string, object?> Parameters)
{
    /// <summary>The statement of a file that holds just one.</summary>
    public static Statement Of(string file, params (string Name, object? Value)[] parameters)
        => new(file, CypherText.Of(file), parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value, StringComparer.Ordinal));
}
