namespace HotChocolate;

/// <summary>Makes a field or argument non-null whatever its CLR type says.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class GraphQLNonNullTypeAttribute : Attribute
{

}
