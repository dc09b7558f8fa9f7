using System.Reflection;
using GraphQLParser.AST;
using HotChocolate.Configuration;
using HotChocolate.Types;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Relay;
using HotChocolate.Types.Scalars;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Inference;

/// <summary>Makes fields of members, and arguments of parameters.</summary>
internal sealed class FieldInference(TypeRegistry types, SchemaSetup setup, IServiceProvider services)
{
    private readonly NullabilityInfoContext _nullability = new();
    private readonly IServiceProviderIsService _isService = services.GetRequiredService<IServiceProviderIsService>();
    private readonly DescriptorContext _context = new(services);
    private readonly ConnectionTypes _connections = new(types, setup);

    public FieldDefinition Field(MemberInfo member, bool isExtension)
    {
        var type = ClrType.Of(member, _nullability).Unwrapped;
        var field = new FieldDefinition
        {
            Name = Naming.Member(member),
            Description = Descriptions.Of(member, setup.Options),
            Deprecation = Deprecations.Of(member),
            ResultType = type.Type,
            Member = member,
            IsExtension = isExtension,
        };
        foreach (var attribute in member.GetCustomAttributes<ObjectFieldDescriptorAttribute>(inherit: true).OrderBy(a => a.Order))
            attribute.Configure(_context, new ObjectFieldDescriptor(field), member);
        if (field.Paging is { } paging)
        {
            _connections.Page(field, type, paging, types.Output);
        }
        else
        {
            field.Type = field.SchemaType is { } given ? types.FromSchemaType(given, input: false) : Type(member, type, input: false);
        }

        if (member.GetCustomAttribute<SubscribeAttribute>()?.With is { } with)
            field.SubscribeWith = member.DeclaringType!.GetMethod(with) ?? throw new SchemaException($"'{member.DeclaringType}' has no method '{with}', which '{member.Name}' subscribes with.");
        foreach (var method in new[] { member as MethodInfo, field.SubscribeWith }.OfType<MethodInfo>())
            field.Arguments.AddRange(Arguments(method).Where(a => !field.Arguments.Exists(p => p.Name == a.Name)));
        field.Cost ??= DefaultCost(member);
        if (setup.Options.SortFieldsByName)
            field.Arguments.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        return field;
    }

    public InputFieldDefinition InputField(PropertyInfo property, ParameterInfo? parameter)
    {
        var type = Type(property, ClrType.Of(property, _nullability), input: true);
        return new InputFieldDefinition
        {
            Name = Naming.Member(property),
            Description = Descriptions.Of(property, setup.Options),
            Deprecation = Deprecations.Of(property),
            Type = type,
            Default = Default(property, type) ?? (parameter is null ? null : Default(parameter, type) ?? DefaultOf(parameter, type)),
            Property = property,
        };
    }

    private IEnumerable<ArgumentDefinition> Arguments(MethodInfo method)
        => method.GetParameters().Where(p => ParameterKinds.Of(p, _isService) == ParameterKind.Argument).Select(Argument);

    private ArgumentDefinition Argument(ParameterInfo parameter)
    {
        var type = Type(parameter, ClrType.Of(parameter, _nullability), input: true);
        return new ArgumentDefinition
        {
            Name = Naming.Argument(parameter),
            Description = Descriptions.Of(parameter, setup.Options),
            Deprecation = Deprecations.Of(parameter),
            Type = type,
            Default = Default(parameter, type) ?? DefaultOf(parameter, type),
            RuntimeType = parameter.ParameterType,
        };
    }

    private TypeReference Type(ICustomAttributeProvider member, ClrType type, bool input)
    {
        if (Attribute<GraphQLTypeAttribute>(member) is { } given)
            return given.Type is { } schemaType ? types.FromSchemaType(schemaType, input) : types.FromSyntax(given.TypeSyntax!);
        var inferred = Attribute<IDAttribute>(member) is not null ? Id(type.Unwrapped) : input ? types.Input(type) : types.Output(type);
        return Attribute<GraphQLNonNullTypeAttribute>(member) is not null ? inferred.NonNull : inferred;
    }

    /// <summary>The shape of the CLR type, with <c>ID</c> in its place.</summary>
    private TypeReference Id(ClrType type)
    {
        var bare = type.Element is { } element
            ? (TypeReference)new ListReference(Id(element))
            : new NamedReference(types.Scalar(ScalarKinds.ByName("ID")!));
        return type.IsNullable ? bare : bare.NonNull;
    }

    private static GraphQLValue? Default(ICustomAttributeProvider member, TypeReference type)
        => Attribute<DefaultValueSyntaxAttribute>(member) is { } syntax ? GraphQLParser.Parser.Parse<GraphQLValue>(syntax.Syntax)
            : Attribute<DefaultValueAttribute>(member) is { } value ? Literals.Of(value.Value, type)
            : null;

    private static GraphQLValue? DefaultOf(ParameterInfo parameter, TypeReference type)
        => parameter is { HasDefaultValue: true, DefaultValue: { } value } ? Literals.Of(value, type) : null;

    private static T? Attribute<T>(ICustomAttributeProvider member)
        where T : Attribute
        => (T?)member.GetCustomAttributes(typeof(T), inherit: true).FirstOrDefault();

    /// <summary>A resolver that may wait costs; what is read from memory does not.</summary>
    private double? DefaultCost(MemberInfo member)
    {
        if (!setup.UsesCostDefaults)
            return null;
        var type = member is MethodInfo m ? m.ReturnType : ((PropertyInfo)member).PropertyType;
        var waits = typeof(Task).IsAssignableFrom(type)
            || (type.IsGenericType && type.GetGenericTypeDefinition() is var open && (open == typeof(ValueTask<>) || open == typeof(IAsyncEnumerable<>)))
            || typeof(IQueryable).IsAssignableFrom(type)
            || (member is MethodInfo method && Array.Exists(method.GetParameters(), p => ParameterKinds.Of(p, _isService) is ParameterKind.Cancellation or ParameterKind.Context));
        return waits ? setup.Cost.DefaultResolverCost : null;
    }
}
