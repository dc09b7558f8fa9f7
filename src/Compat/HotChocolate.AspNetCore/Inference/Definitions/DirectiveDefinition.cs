using GraphQLParser.AST;

namespace HotChocolate.Inference;

/// <summary>A directive that the schema declares.</summary>
internal sealed record DirectiveDefinition(string Name, string? Description, IReadOnlyList<DirectiveArgumentDefinition> Arguments, IReadOnlyList<DirectiveLocation> Locations)
{
    /// <summary>Whether every schema has it and none prints it.</summary>
    public bool IsBuiltIn { get; init; }
}
