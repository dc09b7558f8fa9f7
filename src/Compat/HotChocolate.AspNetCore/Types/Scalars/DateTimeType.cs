namespace HotChocolate.Types;

/// <summary>The scalar <c>DateTime</c>: a moment, with its offset.</summary>
public sealed class DateTimeType : ScalarType;
