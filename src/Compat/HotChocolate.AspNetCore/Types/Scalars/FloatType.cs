namespace HotChocolate.Types;

/// <summary>The scalar <c>Float</c>: a double-precision number.</summary>
public sealed class FloatType : ScalarType;
