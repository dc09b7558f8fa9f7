namespace HotChocolate.Types;

/// <summary>The scalar <c>Short</c>: a signed 16-bit number.</summary>
public sealed class ShortType : ScalarType;
