using System.Collections.Concurrent;
using GraphQLParser;
using GraphQLParser.AST;
using HotChocolate.Execution.Planning;

namespace HotChocolate.Execution.Documents;

/// <summary>A parsed document, with all that is learnt about it once: whether it is valid, and the plans of its operations.</summary>
internal sealed class CachedDocument(string text, GraphQLDocument syntax, string hash)
{
    private readonly ConcurrentDictionary<string, OperationPlan> _operations = new(StringComparer.Ordinal);

    public string Text => text;

    public GraphQLDocument Syntax => syntax;

    public string Hash => hash;

    /// <summary>The schema's rules have passed it.</summary>
    public bool IsValid { get; set; }

    public OperationPlan? Operation(string name) => _operations.GetValueOrDefault(name);

    public void Add(string name, OperationPlan operation) => _operations[name] = operation;

    public HotChocolate.Location Locate(ASTNode node)
    {
        var (line, column) = GraphQLParser.Location.FromLinearPosition(new ROM(text.AsMemory()), node.Location.Start);
        return new HotChocolate.Location(line, column);
    }
}
