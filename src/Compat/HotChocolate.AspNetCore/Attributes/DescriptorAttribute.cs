namespace HotChocolate.Types;

/// <summary>An attribute that configures what it stands on.</summary>
public abstract class DescriptorAttribute : Attribute;
