using System.Reflection;

namespace HotChocolate.Inference;

/// <summary>
/// Members whose type is a parameter of their class, such as <c>T Value</c>. The runtime calls them nullable because <c>T</c> may be; what counts is whether they are written <c>T</c> or <c>T?</c>.
/// </summary>
internal static class GenericMember
{
    private const byte Annotated = 2;

    public static Type TypeOf(MemberInfo member) => member is PropertyInfo property ? property.PropertyType : ((MethodInfo)member).ReturnType;

    /// <summary>Whether it is written with a question mark; null where its type is no parameter of the class, or a value type.</summary>
    public static bool? IsNullable(MemberInfo member)
    {
        if (member.DeclaringType is not { IsConstructedGenericType: true } type || TypeOf(member).IsValueType)
            return null;
        var written = type.GetGenericTypeDefinition().GetMemberWithSameMetadataDefinitionAs(member);
        if (!TypeOf(written).IsGenericParameter)
            return null;
        return written is MethodInfo method ? IsAnnotated(method.ReturnParameter.CustomAttributes, method) : IsAnnotated(written.CustomAttributes, written);
    }

    /// <summary>The same of a parameter.</summary>
    public static bool? IsNullable(ParameterInfo parameter)
    {
        if (parameter.Member.DeclaringType is not { IsConstructedGenericType: true } type || parameter.ParameterType.IsValueType)
            return null;
        var method = (MethodBase)type.GetGenericTypeDefinition().GetMemberWithSameMetadataDefinitionAs(parameter.Member);
        var written = method.GetParameters()[parameter.Position];
        return written.ParameterType.IsGenericParameter ? IsAnnotated(written.CustomAttributes, method) : null;
    }

    private static bool IsAnnotated(IEnumerable<CustomAttributeData> own, MemberInfo member)
    {
        var flag = Flag(own, "NullableAttribute");
        for (var scope = member; flag is null && scope is not null; scope = scope.DeclaringType)
            flag = Flag(scope.CustomAttributes, "NullableContextAttribute");
        return flag == Annotated;
    }

    private static byte? Flag(IEnumerable<CustomAttributeData> attributes, string name)
        => attributes.FirstOrDefault(a => a.AttributeType.FullName == "System.Runtime.CompilerServices." + name)?.ConstructorArguments[0].Value switch
        {
            byte flag => flag,
            IReadOnlyList<CustomAttributeTypedArgument> flags => (byte)flags[0].Value!,
            _ => null,
        };
}
