using GraphQL.Types;

namespace HotChocolate.Engine;

/// <summary>
/// A non-null type. GraphQL.NET compares types by class and name, and wrappers have no name: without an equality of its own a <c>String!</c> would pass for an <c>Int!</c>.
/// </summary>
internal sealed class NonNullOf(IGraphType type) : NonNullGraphType(type)
{
    public override bool Equals(object? obj) => obj is NonNullOf other && Equals(ResolvedType, other.ResolvedType);

    public override int GetHashCode() => HashCode.Combine(nameof(NonNullOf), ResolvedType);
}

/// <summary>A list type, with an equality of its own for the same reason.</summary>
internal sealed class ListOf(IGraphType type) : ListGraphType(type)
{
    public override bool Equals(object? obj) => obj is ListOf other && Equals(ResolvedType, other.ResolvedType);

    public override int GetHashCode() => HashCode.Combine(nameof(ListOf), ResolvedType);
}
