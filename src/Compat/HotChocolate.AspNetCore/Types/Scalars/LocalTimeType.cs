namespace HotChocolate.Types;

/// <summary>The scalar <c>LocalTime</c>: a time without a date.</summary>
public sealed class LocalTimeType : ScalarType;
