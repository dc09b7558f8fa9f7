using HotChocolate.Inference;
using HotChocolate.Types.Scalars;

namespace HotChocolate.Introspection;

/// <summary>The types of introspection. They read the definitions that the schema itself is made of.</summary>
internal sealed class IntrospectionTypes
{
    private readonly SchemaDefinition _schema;
    private readonly TypeRegistry _types;
    private readonly IReadOnlyList<DirectiveDefinition> _directives;
    private readonly NamedReference _type;
    private readonly NamedReference _field;
    private readonly NamedReference _inputValue;
    private readonly NamedReference _enumValue;
    private readonly NamedReference _directive;

    private IntrospectionTypes(SchemaDefinition schema)
    {
        _schema = schema;
        _types = schema.Registry;
        _directives = SchemaDirectives.Of(schema);
        _type = Object("__Type", typeof(TypeReference), "The fundamental unit of any GraphQL Schema is the type. There are many kinds of types in GraphQL as represented by the `__TypeKind` enum.\n\nDepending on the kind of a type, certain fields describe information about that type. Scalar types provide no information beyond a name and description, while Enum types provide their values. Object and Interface types provide the fields they describe. Abstract types, Union and Interface, provide the Object types possible at runtime. List and NonNull types compose other types.");
        _field = Object("__Field", typeof(FieldDefinition), "Object and Interface types are described by a list of Fields, each of which has a name, potentially a list of arguments, and a return type.");
        _inputValue = Object("__InputValue", typeof(InputValueDefinition), "Arguments provided to Fields or Directives and the input fields of an InputObject are represented as Input Values which describe their type and optionally a default value.");
        _enumValue = Object("__EnumValue", typeof(EnumValueDefinition), "One possible value for a given Enum. Enum values are unique values, not a placeholder for a string or numeric value. However an Enum value is returned in a JSON response as a string.");
        _directive = Object("__Directive", typeof(DirectiveDefinition), "A Directive provides a way to describe alternate runtime execution and type validation behavior in a GraphQL document.\n\nIn some cases, you need to provide options to alter GraphQL's execution behavior in ways field arguments will not suffice, such as conditionally including or skipping a field. Directives provide this by describing additional information to the executor.");
    }

    private NamedReference String => new(_types.Scalar(ScalarKinds.ByName("String")!));

    private NamedReference Boolean => new(_types.Scalar(ScalarKinds.ByName("Boolean")!));

    /// <summary>Adds the types to the schema; gives the fields <c>__schema</c> and <c>__type</c> of the query type.</summary>
    public static (FieldDefinition Schema, FieldDefinition Type) AddTo(SchemaDefinition schema)
    {
        var types = new IntrospectionTypes(schema);
        var root = types.Object("__Schema", typeof(SchemaDefinition), "A GraphQL Schema defines the capabilities of a GraphQL server. It exposes all available types and directives on the server, as well as the entry points for query, mutation, and subscription operations.");
        types.DescribeSchema(root);
        types.DescribeType();
        types.DescribeMembers();
        types.DescribeDirective();
        return types.RootFields(root);
    }

    private static List<T>? Visible<T>(IEnumerable<T>? members, Func<T, Deprecation?> deprecation, bool includeDeprecated)
        => members?.Where(m => includeDeprecated || deprecation(m) is null).ToList();

    private static TypeKind Kind(TypeReference type) => type switch
    {
        NonNullReference => TypeKind.NonNull,
        ListReference => TypeKind.List,
        _ => type.Named switch
        {
            ScalarDefinition => TypeKind.Scalar,
            EnumDefinition => TypeKind.Enum,
            UnionDefinition => TypeKind.Union,
            InterfaceDefinition => TypeKind.Interface,
            InputDefinition => TypeKind.InputObject,
            _ => TypeKind.Object,
        },
    };

    private static TypeDefinition? Definition(object type) => (type as NamedReference)?.Type;

    private static List<NamedReference>? References(IEnumerable<TypeDefinition>? types) => types?.Select(t => new NamedReference(t)).ToList();

    private void DescribeSchema(NamedReference root)
    {
        Add(root, "description", String, _ => null);
        Add(root, "types", ListOf(_type).NonNull, _ => References(_schema.Types), "A list of all types supported by this server.");
        Add(root, "queryType", _type.NonNull, _ => new NamedReference(_schema.Query), "The type that query operations will be rooted at.");
        Add(root, "mutationType", _type, _ => _schema.Mutation is { } m ? new NamedReference(m) : null, "If this server supports mutation, the type that mutation operations will be rooted at.");
        Add(root, "subscriptionType", _type, _ => _schema.Subscription is { } s ? new NamedReference(s) : null, "If this server support subscription, the type that subscription operations will be rooted at.");
        Add(root, "directives", ListOf(_directive).NonNull, _ => _directives, "A list of all directives supported by this server.");
    }

    private void DescribeType()
    {
        var kind = new NamedReference(_types.OutputType(typeof(TypeKind)));
        Add(_type, "kind", kind.NonNull, t => Kind((TypeReference)t));
        Add(_type, "name", String, t => Definition(t)?.Name);
        Add(_type, "description", String, t => Definition(t)?.Description);
        AddVisible(_type, "fields", ListOf(_field), (t, all) => Visible((Definition(t) as ComplexDefinition)?.Fields, f => f.Deprecation, all));
        Add(_type, "interfaces", ListOf(_type), t => References((Definition(t) as ComplexDefinition)?.Interfaces));
        Add(_type, "possibleTypes", ListOf(_type), t => References(PossibleTypes(Definition(t))));
        AddVisible(_type, "enumValues", ListOf(_enumValue), (t, all) => Visible((Definition(t) as EnumDefinition)?.Values, v => v.Deprecation, all));
        AddVisible(_type, "inputFields", ListOf(_inputValue), (t, all) => Visible((Definition(t) as InputDefinition)?.Fields, f => f.Deprecation, all));
        Add(_type, "ofType", _type, t => t is NonNullReference n ? n.Item : t is ListReference l ? l.Item : null);
        Add(_type, "specifiedByURL", String, t => (Definition(t) as ScalarDefinition)?.SpecifiedBy, "`specifiedByURL` may return a String (in the form of a URL) for custom scalars, otherwise it will return `null`.");
        Add(_type, "oneOf", Boolean, t => (Definition(t) as InputDefinition)?.IsOneOf);
        Add(_type, "isOneOf", Boolean, t => (Definition(t) as InputDefinition)?.IsOneOf);
    }

    private IEnumerable<TypeDefinition>? PossibleTypes(TypeDefinition? type) => type switch
    {
        UnionDefinition union => union.Members,
        InterfaceDefinition implemented => _schema.Types.OfType<ObjectDefinition>().Where(o => o.Interfaces.Contains(implemented)),
        _ => null,
    };

    private void DescribeMembers()
    {
        Add(_field, "name", String.NonNull, f => ((FieldDefinition)f).Name);
        Add(_field, "description", String, f => ((FieldDefinition)f).Description);
        AddVisible(_field, "args", ListOf(_inputValue).NonNull, (f, all) => Visible(((FieldDefinition)f).Arguments, a => a.Deprecation, all));
        Add(_field, "type", _type.NonNull, f => ((FieldDefinition)f).Type);
        AddDeprecation(_field, f => ((FieldDefinition)f).Deprecation);

        Add(_inputValue, "name", String.NonNull, v => ((InputValueDefinition)v).Name);
        Add(_inputValue, "description", String, v => ((InputValueDefinition)v).Description);
        Add(_inputValue, "type", _type.NonNull, v => ((InputValueDefinition)v).Type);
        Add(_inputValue, "defaultValue", String, v => ((InputValueDefinition)v).Default is { } literal ? Literals.Print(literal) : null, "A GraphQL-formatted string representing the default value for this input value.");
        AddDeprecation(_inputValue, v => ((InputValueDefinition)v).Deprecation);

        Add(_enumValue, "name", String.NonNull, v => ((EnumValueDefinition)v).Name);
        Add(_enumValue, "description", String, v => ((EnumValueDefinition)v).Description);
        AddDeprecation(_enumValue, v => ((EnumValueDefinition)v).Deprecation);
    }

    private void DescribeDirective()
    {
        var location = new NamedReference(_types.OutputType(typeof(DirectiveLocation)));
        Add(_directive, "name", String.NonNull, d => ((DirectiveDefinition)d).Name);
        Add(_directive, "description", String, d => ((DirectiveDefinition)d).Description);
        Add(_directive, "locations", ListOf(location).NonNull, d => ((DirectiveDefinition)d).Locations.Select(l => Enum.Parse<DirectiveLocation>(l.ToString())).ToList());
        AddVisible(_directive, "args", ListOf(_inputValue).NonNull, (d, all) => Visible(((DirectiveDefinition)d).Arguments, a => a.Deprecation, all));
        Add(_directive, "isRepeatable", Boolean.NonNull, _ => false);
        AddPlace("onOperation", GraphQLParser.AST.DirectiveLocation.Query, GraphQLParser.AST.DirectiveLocation.Mutation, GraphQLParser.AST.DirectiveLocation.Subscription);
        AddPlace("onFragment", GraphQLParser.AST.DirectiveLocation.FragmentSpread, GraphQLParser.AST.DirectiveLocation.InlineFragment, GraphQLParser.AST.DirectiveLocation.FragmentDefinition);
        AddPlace("onField", GraphQLParser.AST.DirectiveLocation.Field);

        void AddPlace(string name, params GraphQLParser.AST.DirectiveLocation[] places)
            => Add(_directive, name, Boolean.NonNull, d => ((DirectiveDefinition)d).Locations.Any(l => places.Contains(l))).Deprecation = new Deprecation("Use `locations`.");
    }

    private (FieldDefinition Schema, FieldDefinition Type) RootFields(NamedReference root)
    {
        var schema = new FieldDefinition { Name = "__schema", Type = root.NonNull, ResultType = typeof(object), Read = _ => _schema, Description = "Access the current type schema of this server." };
        var type = new FieldDefinition
        {
            Name = "__type",
            Type = _type,
            ResultType = typeof(object),
            Description = "Request the type information of a single type.",
            Resolve = context =>
            {
                context.Result = _types.Find(context.ArgumentValue<string>("name")) is { } found ? new NamedReference(found) : null;
                return default;
            },
        };
        type.Arguments.Add(new ArgumentDefinition { Name = "name", Type = String.NonNull, RuntimeType = typeof(string) });
        return (schema, type);
    }

    private NamedReference Object(string name, Type source, string description)
        => new(_types.GetOrAdd(name, () => new ObjectDefinition { Name = name, Description = description, RuntimeType = source }));

    private static ListReference ListOf(NamedReference item) => new(item.NonNull);

    private static FieldDefinition Add(NamedReference owner, string name, TypeReference type, Func<object, object?> read, string? description = null)
    {
        var field = new FieldDefinition { Name = name, Type = type, ResultType = typeof(object), Read = read, Description = description };
        ((ObjectDefinition)owner.Type).Fields.Add(field);
        return field;
    }

    private void AddDeprecation(NamedReference owner, Func<object, Deprecation?> deprecation)
    {
        Add(owner, "isDeprecated", Boolean.NonNull, m => deprecation(m) is not null);
        Add(owner, "deprecationReason", String, m => deprecation(m)?.ReasonOrDefault);
    }

    private void AddVisible(NamedReference owner, string name, TypeReference type, Func<object, bool, object?> read)
    {
        var field = new FieldDefinition
        {
            Name = name,
            Type = type,
            ResultType = typeof(object),
            Resolve = context =>
            {
                context.Result = read(context.Parent<object>(), context.ArgumentValue<bool>("includeDeprecated"));
                return default;
            },
        };
        field.Arguments.Add(new ArgumentDefinition { Name = "includeDeprecated", Type = Boolean.NonNull, Default = new GraphQLParser.AST.GraphQLFalseBooleanValue(), RuntimeType = typeof(bool) });
        ((ObjectDefinition)owner.Type).Fields.Add(field);
    }
}
