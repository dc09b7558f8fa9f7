namespace HotChocolate.Types;

/// <summary>The scalar <c>Int</c>: a signed 32-bit number.</summary>
public sealed class IntType : ScalarType;
