using System.Reflection;
using GraphQLParser.AST;

namespace HotChocolate.Inference;

/// <summary>What a request may give: an argument of a field or directive, or a field of an input object.</summary>
internal abstract class InputValueDefinition
{
    public required string Name { get; init; }

    public string? Description { get; init; }

    public Deprecation? Deprecation { get; init; }

    public required TypeReference Type { get; init; }

    public GraphQLValue? Default { get; init; }
}

/// <summary>An argument of a field.</summary>
internal sealed class ArgumentDefinition : InputValueDefinition
{
    /// <summary>The CLR type that the resolver takes.</summary>
    public required Type RuntimeType { get; init; }
}

/// <summary>A field of an input object.</summary>
internal sealed class InputFieldDefinition : InputValueDefinition
{
    public required PropertyInfo Property { get; init; }
}

/// <summary>An argument of a directive.</summary>
internal sealed class DirectiveArgumentDefinition : InputValueDefinition;
