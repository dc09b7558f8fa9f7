using GraphQL.Types;

namespace HotChocolate.Model;

/// <summary>One argument of a field, and how GraphQL.NET's value of it becomes what the resolver takes.</summary>
internal sealed class ArgumentModel
{
    public required string Name { get; init; }

    /// <summary>The position in <see cref="FieldModel.Arguments"/>.</summary>
    public required int Index { get; init; }

    public required QueryArgument Engine { get; init; }

    /// <summary>The CLR type that the resolver takes.</summary>
    public required Type RuntimeType { get; init; }

    /// <summary>The resolver's value when the request gives none: the default, or null.</summary>
    public required object? Missing { get; init; }

    /// <summary>Turns a value as <c>ExecutionHelper.CoerceValue</c> gives it into one of <see cref="RuntimeType"/>. Not to be called for a missing argument.</summary>
    public required Func<object?, object?> Coerce { get; init; }
}
