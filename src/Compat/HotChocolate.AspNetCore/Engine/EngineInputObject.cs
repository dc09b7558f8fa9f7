using GraphQL.Types;
using HotChocolate.Inference;

namespace HotChocolate.Engine;

/// <summary>An input object type whose values become objects of the application at once.</summary>
internal sealed class EngineInputObject : InputObjectGraphType
{
    private readonly Lazy<Func<IDictionary<string, object?>, object>> _create;

    public EngineInputObject(InputDefinition definition, Func<Func<IDictionary<string, object?>, object>> create)
    {
        Name = definition.Name;
        Description = definition.Description;
        IsOneOf = definition.IsOneOf;
        _create = new(create);
    }

    public override object ParseDictionary(IDictionary<string, object?> value) => _create.Value(value);
}
