namespace HotChocolate.Types;

/// <summary>The scalar <c>LocalDate</c>: a date without a time.</summary>
public sealed class LocalDateType : ScalarType;
