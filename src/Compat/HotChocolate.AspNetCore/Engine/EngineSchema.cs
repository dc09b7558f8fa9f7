using GraphQL.Types;
using GraphQLParser;

namespace HotChocolate.Engine;

/// <summary>GraphQL.NET's schema over types that are complete already: nothing is left to find, name or check.</summary>
internal sealed class EngineSchema : GraphQL.Types.Schema
{
    private readonly Dictionary<ROM, IGraphType> _types;
    private readonly FieldType _schemaField;
    private readonly FieldType _typeField;
    private readonly FieldType _typeNameField;

    public EngineSchema(Dictionary<ROM, IGraphType> types, FieldType schemaField, FieldType typeField, FieldType typeNameField)
    {
        _types = types;
        _schemaField = schemaField;
        _typeField = typeField;
        _typeNameField = typeNameField;
        Features.DeprecationOfInputValues = true;
        Features.RepeatableDirectives = true;
    }

    protected override SchemaTypes CreateSchemaTypes() => new Types(this);

    protected override void Validate()
    {
    }

    protected override void CoerceInputTypeDefaultValues()
    {
    }

    private sealed class Types(EngineSchema schema) : SchemaTypes
    {
        protected override Dictionary<ROM, IGraphType> Dictionary => schema._types;

        protected override FieldType SchemaMetaFieldType => schema._schemaField;

        protected override FieldType TypeMetaFieldType => schema._typeField;

        protected override FieldType TypeNameMetaFieldType => schema._typeNameField;
    }
}
