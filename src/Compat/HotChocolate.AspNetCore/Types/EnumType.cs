namespace HotChocolate.Types;

/// <summary>The enum type of an enum.</summary>
public sealed class EnumType<T> : IType;
