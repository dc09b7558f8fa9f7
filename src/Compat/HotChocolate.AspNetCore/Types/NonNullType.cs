namespace HotChocolate.Types;

/// <summary>A type that is never null.</summary>
public sealed class NonNullType<T> : IType
    where T : IType;
