using GraphQL.Types;

namespace HotChocolate.Model;

/// <summary>An object type: its fields, and the CLR type of its values.</summary>
internal sealed class ObjectModel
{
    private readonly Dictionary<string, FieldModel> _fields = new(StringComparer.Ordinal);

    public required IObjectGraphType Engine { get; init; }

    public required string Name { get; init; }

    /// <summary>The CLR type of the values; <see cref="object"/> where any value will do.</summary>
    public required Type RuntimeType { get; init; }

    /// <summary>What resolvers see as <c>context.ObjectType</c>.</summary>
    public required HotChocolate.Types.IObjectType Public { get; init; }

    public IReadOnlyDictionary<string, FieldModel> Fields => _fields;

    internal void Add(FieldModel field) => _fields[field.Name] = field;
}
