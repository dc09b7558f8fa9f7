namespace HotChocolate;

/// <summary>Binds a parameter to the parent object.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ParentAttribute : Attribute
{

}
