using System.Collections.Frozen;
using GraphQL.Types;
using HotChocolate.Inference;

namespace HotChocolate.Types.Scalars;

/// <summary>An enum, with its names looked up by value at once.</summary>
internal sealed class EnumScalar : EnumerationGraphType
{
    private readonly FrozenDictionary<object, string> _names;

    public EnumScalar(EnumDefinition definition)
    {
        Name = definition.Name;
        Description = definition.Description;
        foreach (var value in definition.Values)
            Add(value.Name, value.Value, value.Description, value.Deprecation?.ReasonOrDefault);
        _names = definition.Values.ToFrozenDictionary(v => v.Value, v => v.Name);
    }

    public override object? Serialize(object? value) => value is null ? null : _names.TryGetValue(value, out var name) ? name : ThrowSerializationError(value);
}
