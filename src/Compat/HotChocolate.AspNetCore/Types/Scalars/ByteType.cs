namespace HotChocolate.Types;

/// <summary>The scalar <c>Byte</c>: an unsigned 8-bit number.</summary>
public sealed class ByteType : ScalarType;
