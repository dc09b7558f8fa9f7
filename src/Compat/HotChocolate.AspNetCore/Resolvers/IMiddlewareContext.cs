namespace HotChocolate.Resolvers;

/// <summary>What a field middleware may know, use and change.</summary>
public partial interface IMiddlewareContext : IResolverContext
{
    /// <summary>The value of the field so far.</summary>
    object? Result { get; set; }

    /// <summary>Whether the value was set.</summary>
    bool IsResultModified { get; }
}
