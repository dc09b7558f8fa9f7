using System.Reflection;

namespace HotChocolate.Inference;

/// <summary>A CLR type with what the nullable annotations say of it and of its parts. A reference type without annotations is nullable.</summary>
internal sealed record ClrType(Type Type, bool IsNullable, IReadOnlyList<ClrType> Arguments)
{
    private static readonly Type[] s_wrappers = [typeof(Task<>), typeof(ValueTask<>), typeof(Optional<>)];

    /// <summary>The type itself, without <see cref="Nullable{T}"/>.</summary>
    public Type Bare => Nullable.GetUnderlyingType(Type) ?? Type;

    /// <summary>What a task or an optional value holds.</summary>
    public ClrType Unwrapped
        => Type.IsGenericType && s_wrappers.Contains(Type.GetGenericTypeDefinition()) ? Arguments[0].Unwrapped : this;

    public static ClrType Of(MemberInfo member, NullabilityInfoContext context) => member switch
    {
        _ when GenericMember.IsNullable(member) is { } isNullable => NonNull(GenericMember.TypeOf(member)) with { IsNullable = isNullable },
        PropertyInfo property => Of(context.Create(property)),
        MethodInfo method => Of(context.Create(method.ReturnParameter)),
        _ => throw new ArgumentException($"'{member}' is neither a property nor a method.", nameof(member)),
    };

    public static ClrType Of(ParameterInfo parameter, NullabilityInfoContext context)
        => GenericMember.IsNullable(parameter) is { } isNullable ? NonNull(parameter.ParameterType) with { IsNullable = isNullable } : Of(context.Create(parameter));

    /// <summary>A type that no annotation speaks of: it and its parts are never null.</summary>
    public static ClrType NonNull(Type type)
        => new(type, Nullable.GetUnderlyingType(type) is not null, type.IsArray ? [NonNull(type.GetElementType()!)] : type.GetGenericArguments().Select(NonNull).ToArray());

    /// <summary>The element, if it is a list: anything that can be enumerated, but text.</summary>
    public ClrType? Element
    {
        get
        {
            if (Bare == typeof(string))
                return null;
            if (Bare.IsArray)
                return Arguments[0];
            if (ItemOf(Bare) is not { } item)
                return null;
            return Arguments.Count == 1 && Arguments[0].Type == item ? Arguments[0] : NonNull(item);
        }
    }

    private static Type? ItemOf(Type type)
        => type.GetInterfaces().Prepend(type)
            .Where(i => i.IsGenericType && (i.GetGenericTypeDefinition() == typeof(IEnumerable<>) || i.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>)))
            .Select(i => i.GetGenericArguments()[0])
            .FirstOrDefault();

    private static ClrType Of(NullabilityInfo info)
    {
        var type = info.Type;
        var nullable = type.IsValueType ? Nullable.GetUnderlyingType(type) is not null : info.ReadState != NullabilityState.NotNull;
        ClrType[] parts = info.ElementType is { } element ? [Of(element)]
            : info.GenericTypeArguments.Length > 0 ? info.GenericTypeArguments.Select(Of).ToArray()
            : NonNull(type).Arguments.ToArray();
        return new ClrType(type, nullable, parts);
    }
}
