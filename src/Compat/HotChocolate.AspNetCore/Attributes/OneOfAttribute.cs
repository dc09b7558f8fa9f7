namespace HotChocolate.Types;

/// <summary>Exactly one field of the input object must be given, and not null.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class OneOfAttribute : DescriptorAttribute;
