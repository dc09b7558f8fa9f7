namespace HotChocolate.Types;

/// <summary>The scalar <c>Long</c>: a signed 64-bit number.</summary>
public sealed class LongType : ScalarType;
