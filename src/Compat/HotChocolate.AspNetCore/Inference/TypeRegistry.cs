using System.Reflection;
using GraphQLParser.AST;
using HotChocolate.Types;
using HotChocolate.Types.Scalars;

namespace HotChocolate.Inference;

/// <summary>
/// The types of a schema by the CLR types that they stand for. A type is known at once and completed later, so that types may refer to each other.
/// </summary>
internal sealed class TypeRegistry(SchemaOptions options)
{
    private static readonly Type[] s_notInferable = [typeof(char), typeof(sbyte), typeof(ushort), typeof(uint), typeof(ulong), typeof(IntPtr), typeof(UIntPtr), typeof(Stream)];
    private static readonly Type[] s_notInferableOpen =
    [
        typeof(ValueTuple<>), typeof(ValueTuple<,>), typeof(ValueTuple<,,>), typeof(ValueTuple<,,,>), typeof(Memory<>), typeof(ReadOnlyMemory<>),
    ];

    private readonly Dictionary<Type, TypeDefinition> _output = [];
    private readonly Dictionary<Type, TypeDefinition> _input = [];
    private readonly Dictionary<string, TypeDefinition> _byName = new(StringComparer.Ordinal);
    private readonly Queue<TypeDefinition> _incomplete = new();

    /// <summary>All types in the order in which they became known.</summary>
    public IReadOnlyCollection<TypeDefinition> Types => _byName.Values;

    public TypeDefinition? Find(string name) => _byName.GetValueOrDefault(name);

    public bool TryTakeIncomplete([System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out TypeDefinition type) => _incomplete.TryDequeue(out type);

    public TypeReference Output(ClrType type) => Reference(type.Unwrapped, Output, OutputType);

    public TypeReference Input(ClrType type) => Reference(type.Unwrapped, Input, InputType);

    public TypeDefinition OutputType(Type type)
    {
        if (_output.TryGetValue(type, out var known))
            return known;
        Refuse(type);
        TypeDefinition created = ScalarKinds.ByRuntimeType(type) is { } scalar ? Scalar(scalar)
            : type.IsEnum ? Enum(type)
            : type.IsDefined(typeof(UnionTypeAttribute)) ? new UnionDefinition { Name = type.GetCustomAttribute<UnionTypeAttribute>()!.Name ?? TypeName(type), Description = Describe(type), RuntimeType = type }
            : type.IsInterface || type.IsDefined(typeof(InterfaceTypeAttribute)) ? new InterfaceDefinition { Name = type.GetCustomAttribute<InterfaceTypeAttribute>()?.Name ?? TypeName(type), Description = Describe(type), RuntimeType = type }
            : new ObjectDefinition { Name = type.GetCustomAttribute<ObjectTypeAttribute>()?.Name ?? TypeName(type), Description = Describe(type), RuntimeType = type };
        return _output[type] = Add(created);
    }

    public TypeDefinition InputType(Type type)
    {
        if (_input.TryGetValue(type, out var known))
            return known;
        Refuse(type);
        if (type.IsInterface || (type.IsAbstract && !type.IsEnum))
            throw new SchemaException($"'{type}' cannot be an input type: it is abstract. Use a class or record that can be created.");
        TypeDefinition created = ScalarKinds.ByRuntimeType(type) is { } scalar ? Scalar(scalar)
            : type.IsEnum ? OutputType(type)
            : new InputDefinition { Name = Naming.InputTypeName(type), Description = Describe(type), RuntimeType = type, IsOneOf = type.IsDefined(typeof(OneOfAttribute)) };
        return _input[type] = Add(created);
    }

    /// <summary>The type that an application names by a schema type such as <see cref="NonNullType{T}"/>, or by a CLR type.</summary>
    public TypeReference FromSchemaType(Type type, bool input)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() is var open)
        {
            var argument = type.GetGenericArguments()[0];
            if (open == typeof(NonNullType<>))
                return FromSchemaType(argument, input).NonNull;
            if (open == typeof(ListType<>))
                return new ListReference(FromSchemaType(argument, input));
            if (open == typeof(ObjectType<>) || open == typeof(InterfaceType<>) || open == typeof(EnumType<>))
                return new NamedReference(OutputType(argument));
            if (open == typeof(InputObjectType<>))
                return new NamedReference(InputType(argument));
        }

        if (ScalarKinds.BySchemaType(type) is { } scalar)
            return new NamedReference(Scalar(scalar));
        return input ? Input(ClrType.NonNull(type)).Nullable : Output(ClrType.NonNull(type)).Nullable;
    }

    /// <summary>The type that an application names in GraphQL's notation. Named types other than scalars must be known already.</summary>
    public TypeReference FromSyntax(string syntax)
    {
        // The parser reads whole documents: a variable carries the type.
        var operation = (GraphQLOperationDefinition)GraphQLParser.Parser.Parse($"query ($v: {syntax}) {{ v }}").Definitions[0];
        return Read(operation.Variables![0].Type);

        TypeReference Read(GraphQLType type) => type switch
        {
            GraphQLNonNullType n => Read(n.Type).NonNull,
            GraphQLListType l => new ListReference(Read(l.Type)),
            GraphQLNamedType n when ScalarKinds.ByName(n.Name.StringValue) is { } scalar => new NamedReference(Scalar(scalar)),
            GraphQLNamedType n when Find(n.Name.StringValue) is { } known => new NamedReference(known),
            _ => throw new SchemaException($"The type '{syntax}' names a type that is not known. Add it with AddType before, or use [GraphQLType(typeof(…))]."),
        };
    }

    /// <summary>A type that no class of the application stands for, such as a connection.</summary>
    public T GetOrAdd<T>(string name, Func<T> create)
        where T : TypeDefinition
        => (T)(Find(name) ?? Add(create()));

    public TypeDefinition Scalar(ScalarKind kind) => Find(kind.Name) ?? Add(Create(kind));

    private static ScalarDefinition Create(ScalarKind kind)
    {
        var engine = kind.Create();
        engine.Name = kind.Name;
        engine.Description = kind.Description;
        return new ScalarDefinition { Name = kind.Name, Description = kind.Description, RuntimeType = kind.RuntimeType, Engine = engine, SpecifiedBy = kind.SpecifiedBy, IsBuiltIn = kind.IsBuiltIn };
    }

    private static TypeReference Reference(ClrType type, Func<ClrType, TypeReference> nested, Func<Type, TypeDefinition> named)
    {
        var bare = ScalarKinds.ByRuntimeType(type.Bare) is null && type.Element is { } element
            ? (TypeReference)new ListReference(nested(element))
            : new NamedReference(named(type.Bare));
        return type.IsNullable ? bare : bare.NonNull;
    }

    private static void Refuse(Type type)
    {
        if (s_notInferable.Contains(type) || type.IsPointer || type.IsByRefLike || (type.IsGenericType && s_notInferableOpen.Contains(type.GetGenericTypeDefinition())))
            throw new SchemaException($"No schema type can be inferred for '{type}'. Give the member a type with [GraphQLType], or leave it out with [GraphQLIgnore].");
    }

    private EnumDefinition Enum(Type type) => new()
    {
        Name = type.GetCustomAttribute<EnumTypeAttribute>()?.Name ?? TypeName(type),
        Description = Describe(type),
        RuntimeType = type,
        Values = type.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(f => !f.IsDefined(typeof(GraphQLIgnoreAttribute)))
            .Select(f => new EnumValueDefinition(Naming.EnumValue(f), f.GetValue(null)!, Descriptions.Of(f, options), Deprecations.Of(f)))
            .ToList(),
    };

    private string TypeName(Type type) => Naming.TypeName(type, options.StripLeadingIFromInterface);

    private string? Describe(Type type) => Descriptions.Of(type, options);

    private T Add<T>(T type)
        where T : TypeDefinition
    {
        if (_byName.TryGetValue(type.Name, out var other))
        {
            if (other == type)
                return type;
            throw new SchemaException($"Two types are called '{type.Name}': '{other.RuntimeType}' and '{type.RuntimeType}'. Rename one with [GraphQLName].");
        }

        _byName.Add(type.Name, type);
        _incomplete.Enqueue(type);
        return type;
    }
}
