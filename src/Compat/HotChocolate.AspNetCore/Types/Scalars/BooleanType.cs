namespace HotChocolate.Types;

/// <summary>The scalar <c>Boolean</c>: true or false.</summary>
public sealed class BooleanType : ScalarType;
