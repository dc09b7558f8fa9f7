using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;
using HotChocolate.Binding;
using HotChocolate.Configuration;
using HotChocolate.Engine;
using HotChocolate.Inference;
using HotChocolate.Introspection;
using HotChocolate.Sdl;
using HotChocolate.Types.Scalars;

namespace HotChocolate.Model;

/// <summary>Makes GraphQL.NET's types and the executor's model of a schema's definitions.</summary>
internal sealed class ModelBuilder
{
    private readonly SchemaDefinition _definition;
    private readonly FieldModelBuilder _fields;
    private readonly Dictionary<TypeDefinition, IGraphType> _types = [];
    private readonly HashSet<InputDefinition> _withDefaults = [];

    static ModelBuilder() => EngineNames.Use();

    private ModelBuilder(SchemaDefinition definition, IServiceProvider services)
    {
        _definition = definition;
        _fields = new FieldModelBuilder(definition, services);
    }

    public static SchemaModel Build(SchemaDefinition definition, SchemaSetup setup, IServiceProvider services)
        => new ModelBuilder(definition, services).Build(setup, services);

    private SchemaModel Build(SchemaSetup setup, IServiceProvider services)
    {
        var sdl = new Lazy<string>(() => SdlPrinter.Print(_definition));
        var (schemaField, typeField) = IntrospectionTypes.AddTo(_definition);
        foreach (var type in _definition.Types)
            _types[type] = Create(type);
        foreach (var input in _definition.Types.OfType<InputDefinition>())
            AddInputFields(input);
        foreach (var input in _definition.Types.OfType<InputDefinition>())
            SetDefaults(input);
        var fields = new Dictionary<FieldDefinition, FieldType>();
        foreach (var type in _definition.Types.OfType<ComplexDefinition>())
            AddFields(type, fields);
        Link();

        var schemaMeta = fields[schemaField] = Field(schemaField);
        var typeMeta = fields[typeField] = Field(typeField);
        var typeName = new FieldType { Name = "__typename", ResolvedType = new NonNullOf(_types[_definition.Registry.Scalar(ScalarKinds.ByName("String")!)]) };
        var engine = new EngineSchema(_types.ToDictionary(t => (ROM)t.Key.Name, t => t.Value), schemaMeta, typeMeta, typeName)
        {
            Query = (IObjectGraphType)_types[_definition.Query],
            Mutation = _definition.Mutation is { } m ? (IObjectGraphType)_types[m] : null,
            Subscription = _definition.Subscription is { } s ? (IObjectGraphType)_types[s] : null,
        };
        engine.Initialize();
        foreach (var condition in new[] { engine.Directives.Skip.Arguments!.Find("if")!, engine.Directives.Include.Arguments!.Find("if")! })
            condition.ResolvedType = new NonNullOf(_types[_definition.Registry.Scalar(ScalarKinds.ByName("Boolean")!)]);
        var model = new SchemaModel { Engine = engine, Public = new HotChocolate.Schema(setup.Name, services, () => sdl.Value) };
        model.PrintWith(() => sdl.Value);
        foreach (var type in _definition.Types.OfType<ObjectDefinition>())
            model.Add(_fields.Build(type, (IObjectGraphType)_types[type], fields, type == _definition.Query ? [schemaField, typeField] : []));
        return model;
    }

    private static IGraphType Create(TypeDefinition type) => type switch
    {
        ScalarDefinition scalar => scalar.Engine,
        EnumDefinition names => new EnumScalar(names),
        InputDefinition input => new EngineInputObject(input, () => InputBinder.Compile(input)),
        UnionDefinition => new UnionGraphType { Name = type.Name, Description = type.Description },
        InterfaceDefinition => new InterfaceGraphType { Name = type.Name, Description = type.Description },
        _ => new ObjectGraphType { Name = type.Name, Description = type.Description },
    };

    private IGraphType Type(TypeReference type) => type switch
    {
        NonNullReference n => new NonNullOf(Type(n.Item)),
        ListReference l => new ListOf(Type(l.Item)),
        _ => _types[type.Named],
    };

    private void AddInputFields(InputDefinition input)
    {
        foreach (var field in input.Fields)
            ((InputObjectGraphType)_types[input]).AddField(new FieldType { Name = field.Name, Description = field.Description, DeprecationReason = field.Deprecation?.ReasonOrDefault, ResolvedType = Type(field.Type) });
    }

    /// <summary>Defaults become values, those of the types that a default is made of first.</summary>
    private void SetDefaults(InputDefinition input)
    {
        if (!_withDefaults.Add(input))
            return;
        foreach (var field in input.Fields.Where(f => f.Default is not null))
        {
            if (field.Type.Named is InputDefinition nested)
                SetDefaults(nested);
            var engine = ((InputObjectGraphType)_types[input]).GetField(field.Name)!;
            engine.DefaultValue = Coerce(engine.ResolvedType!, field.Default!, $"{input.Name}.{field.Name}");
        }
    }

    private static object? Coerce(IGraphType type, GraphQLValue literal, string place)
    {
        try
        {
            return ExecutionHelper.CoerceValue(type, literal).Value;
        }
        catch (Exception e)
        {
            throw new SchemaException($"The default {Literals.Print(literal)} of '{place}' is no value of its type '{type}'.", e);
        }
    }

    private void AddFields(ComplexDefinition type, Dictionary<FieldDefinition, FieldType> fields)
    {
        foreach (var field in type.Fields)
            ((IComplexGraphType)_types[type]).AddField(fields[field] = Field(field));
    }

    private FieldType Field(FieldDefinition field) => new()
    {
        Name = field.Name,
        Description = field.Description,
        DeprecationReason = field.Deprecation?.ReasonOrDefault,
        ResolvedType = Type(field.Type),
        Arguments = new QueryArguments(field.Arguments.Select(a => Argument(field, a))),
    };

    private QueryArgument Argument(FieldDefinition field, ArgumentDefinition argument)
    {
        var type = Type(argument.Type);
        var engine = new QueryArgument(type) { Name = argument.Name, Description = argument.Description, DeprecationReason = argument.Deprecation?.ReasonOrDefault };
        if (argument.Default is { } literal)
            engine.DefaultValue = Coerce(type, literal, $"{field.Name}({argument.Name}:)");
        return engine;
    }

    private void Link()
    {
        foreach (var type in _definition.Types.OfType<ComplexDefinition>())
        {
            foreach (var implemented in type.Interfaces.Select(i => (IInterfaceGraphType)_types[i]))
            {
                ((IImplementInterfaces)_types[type]).AddResolvedInterface(implemented);
                if (_types[type] is IObjectGraphType possible)
                    implemented.AddPossibleType(possible);
            }
        }

        foreach (var union in _definition.Types.OfType<UnionDefinition>())
        {
            foreach (var member in union.Members)
                ((UnionGraphType)_types[union]).AddPossibleType((IObjectGraphType)_types[member]);
        }
    }
}
