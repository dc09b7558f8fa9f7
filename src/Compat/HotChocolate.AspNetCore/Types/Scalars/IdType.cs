namespace HotChocolate.Types;

/// <summary>The scalar <c>ID</c>: a unique identifier.</summary>
public sealed class IdType : ScalarType;
