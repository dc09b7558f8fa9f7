using System.Reflection;
using System.Runtime.CompilerServices;
using HotChocolate.Types;

namespace HotChocolate.Inference;

/// <summary>Which members of a class become fields: public methods that return something, then public properties.</summary>
internal static class MemberFinder
{
    private static readonly string[] s_plumbing = ["Equals", "GetHashCode", "ToString", "GetType", "CompareTo", "Deconstruct", "PrintMembers", "<Clone>$", "GetEnumerator", "GetAsyncEnumerator"];

    public static IEnumerable<MemberInfo> Fields(Type type)
    {
        const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance;
        var types = type.IsInterface ? type.GetInterfaces().Prepend(type) : [type];
        var streams = type.GetMethods(Public).Select(m => m.GetCustomAttribute<SubscribeAttribute>()?.With).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return types.SelectMany(t => t.GetMethods(Public).Where(m => IsField(m) && !streams.Contains(m.Name)).Cast<MemberInfo>())
            .Concat(types.SelectMany(t => t.GetProperties(Public).Where(IsField)))
            .Where(m => !m.IsDefined(typeof(GraphQLIgnoreAttribute)));
    }

    public static IEnumerable<PropertyInfo> InputFields(Type type)
        => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => IsField(p) && !p.IsDefined(typeof(GraphQLIgnoreAttribute)))
            .Where(p => p.SetMethod is { IsPublic: true } || IsConstructorParameter(type, p));

    private static bool IsConstructorParameter(Type type, PropertyInfo property)
        => Array.Exists(type.GetConstructors(), c => Array.Exists(c.GetParameters(), p => string.Equals(p.Name, property.Name, StringComparison.OrdinalIgnoreCase)));

    private static bool IsField(PropertyInfo property)
        => property.GetIndexParameters().Length == 0
            && property.GetMethod is { IsPublic: true }
            && HasSchemaType(property, property.PropertyType);

    private static bool IsField(MethodInfo method)
        => !method.IsSpecialName
            && !method.IsGenericMethodDefinition
            && method.DeclaringType != typeof(object)
            && !s_plumbing.Contains(method.Name)
            && !method.IsDefined(typeof(CompilerGeneratedAttribute))
            && method.ReturnType != typeof(void) && method.ReturnType != typeof(Task) && method.ReturnType != typeof(ValueTask)
            && HasSchemaType(method, method.ReturnType)
            && Array.TrueForAll(method.GetParameters(), p => !p.ParameterType.IsByRef && (p.ParameterType != typeof(object) || p.GetCustomAttributes().Any()));

    private static bool HasSchemaType(MemberInfo member, Type type)
        => (type != typeof(object) && type != typeof(Task<object>) && type != typeof(ValueTask<object>)) || member.IsDefined(typeof(GraphQLTypeAttribute));
}
