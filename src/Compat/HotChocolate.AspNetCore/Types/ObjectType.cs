namespace HotChocolate.Types;

/// <summary>The object type of a class.</summary>
public sealed class ObjectType<T> : IType;
