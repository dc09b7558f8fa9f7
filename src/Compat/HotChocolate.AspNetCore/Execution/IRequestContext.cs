using HotChocolate.Execution.Processing;

namespace HotChocolate.Execution;

/// <summary>The state of a request while it is executed.</summary>
public interface IRequestContext : IHasContextData
{
    /// <summary>The schema.</summary>
    ISchema Schema { get; }

    /// <summary>The services that resolvers use.</summary>
    IServiceProvider Services { get; }

    /// <summary>The request.</summary>
    IOperationRequest Request { get; }

    /// <summary>Cancelled when the client leaves or the time is up.</summary>
    CancellationToken RequestAborted { get; }

    /// <summary>The id of the document, where it has one.</summary>
    OperationDocumentId? DocumentId { get; }

    /// <summary>The hash of the document.</summary>
    string? DocumentHash { get; }

    /// <summary>Whether the document came from the cache.</summary>
    bool IsCachedDocument { get; }

    /// <summary>Whether the document came from the storage.</summary>
    bool IsPersistedDocument { get; }

    /// <summary>The operation, once it is chosen.</summary>
    IOperation? Operation { get; }

    /// <summary>The result, once there is one.</summary>
    IExecutionResult? Result { get; }

    /// <summary>The exception that ended the request.</summary>
    Exception? Exception { get; }
}
