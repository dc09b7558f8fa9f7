using System.Reflection;

namespace HotChocolate.Inference;

/// <summary>Deprecations: <see cref="GraphQLDeprecatedAttribute"/>, else <see cref="ObsoleteAttribute"/>.</summary>
internal static class Deprecations
{
    public static Deprecation? Of(ICustomAttributeProvider member)
        => member.GetCustomAttributes(typeof(GraphQLDeprecatedAttribute), inherit: true).FirstOrDefault() is GraphQLDeprecatedAttribute d ? new Deprecation(d.DeprecationReason)
            : member.GetCustomAttributes(typeof(ObsoleteAttribute), inherit: true).FirstOrDefault() is ObsoleteAttribute o ? new Deprecation(o.Message)
            : null;
}
