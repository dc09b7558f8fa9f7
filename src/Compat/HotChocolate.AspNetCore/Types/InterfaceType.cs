namespace HotChocolate.Types;

/// <summary>The interface type of an interface.</summary>
public sealed class InterfaceType<T> : IType;
