namespace HotChocolate.Language;

/// <summary>What an operation does.</summary>
public enum OperationType
{
    /// <summary>It reads.</summary>
    Query,

    /// <summary>It writes.</summary>
    Mutation,

    /// <summary>It listens.</summary>
    Subscription,
}
