namespace HotChocolate.Types;

/// <summary>A list.</summary>
public sealed class ListType<T> : IType
    where T : IType;
