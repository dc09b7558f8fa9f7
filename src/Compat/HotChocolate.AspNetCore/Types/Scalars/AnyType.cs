namespace HotChocolate.Types;

/// <summary>The scalar <c>Any</c>: any value.</summary>
public sealed class AnyType : ScalarType;
