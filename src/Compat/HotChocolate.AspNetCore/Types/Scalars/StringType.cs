namespace HotChocolate.Types;

/// <summary>The scalar <c>String</c>: text.</summary>
public sealed class StringType : ScalarType;
