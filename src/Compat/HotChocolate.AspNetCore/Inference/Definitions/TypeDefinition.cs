namespace HotChocolate.Inference;

/// <summary>A named type of the schema, before it becomes one of GraphQL.NET and a line of SDL.</summary>
internal abstract class TypeDefinition
{
    public required string Name { get; init; }

    public string? Description { get; init; }

    /// <summary>The CLR type that it was inferred from.</summary>
    public required Type RuntimeType { get; init; }
}

internal sealed class ScalarDefinition : TypeDefinition
{
    public required GraphQL.Types.ScalarGraphType Engine { get; init; }

    public string? SpecifiedBy { get; init; }

    /// <summary>One of the five that every schema has and none prints.</summary>
    public bool IsBuiltIn { get; init; }
}

internal sealed class EnumDefinition : TypeDefinition
{
    public required IReadOnlyList<EnumValueDefinition> Values { get; init; }
}

internal sealed record EnumValueDefinition(string Name, object Value, string? Description, Deprecation? Deprecation);

internal sealed class UnionDefinition : TypeDefinition
{
    public List<ObjectDefinition> Members { get; } = [];
}

/// <summary>An object or interface type.</summary>
internal abstract class ComplexDefinition : TypeDefinition
{
    public List<FieldDefinition> Fields { get; } = [];

    public List<InterfaceDefinition> Interfaces { get; } = [];
}

internal sealed class ObjectDefinition : ComplexDefinition;

internal sealed class InterfaceDefinition : ComplexDefinition;

internal sealed class InputDefinition : TypeDefinition
{
    public List<InputFieldDefinition> Fields { get; } = [];

    public bool IsOneOf { get; init; }
}

/// <summary>That something is deprecated, and why.</summary>
internal sealed record Deprecation(string? Reason)
{
    /// <summary>What introspection says when no reason is given.</summary>
    public string ReasonOrDefault => Reason ?? "No longer supported.";
}
