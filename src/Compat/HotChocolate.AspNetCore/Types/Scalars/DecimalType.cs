namespace HotChocolate.Types;

/// <summary>The scalar <c>Decimal</c>: a decimal number.</summary>
public sealed class DecimalType : ScalarType;
