namespace HotChocolate.Types;

/// <summary>The input object type of a class.</summary>
public sealed class InputObjectType<T> : IType;
