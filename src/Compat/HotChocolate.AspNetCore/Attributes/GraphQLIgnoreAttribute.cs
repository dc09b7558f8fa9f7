namespace HotChocolate;

/// <summary>Leaves a member out of the schema.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLIgnoreAttribute : Attribute
{

}
