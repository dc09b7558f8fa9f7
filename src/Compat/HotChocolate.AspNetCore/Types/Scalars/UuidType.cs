namespace HotChocolate.Types;

/// <summary>The scalar <c>UUID</c>: a universally unique identifier.</summary>
public sealed class UuidType : ScalarType;
