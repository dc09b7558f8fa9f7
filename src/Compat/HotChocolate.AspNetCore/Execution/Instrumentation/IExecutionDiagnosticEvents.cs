using HotChocolate.Execution.Processing;
using HotChocolate.Resolvers;

namespace HotChocolate.Execution.Instrumentation;

/// <summary>What happens in the life of a request. A method that returns a scope is called at its begin; the scope is disposed at its end.</summary>
public interface IExecutionDiagnosticEvents
{
    /// <summary>A request is executed.</summary>
    IDisposable ExecuteRequest(IRequestContext context);

    /// <summary>A request failed with an exception.</summary>
    void RequestError(IRequestContext context, Exception exception);

    /// <summary>A document is parsed.</summary>
    IDisposable ParseDocument(IRequestContext context);

    /// <summary>A document is malformed.</summary>
    void SyntaxError(IRequestContext context, IError error);

    /// <summary>A document is validated.</summary>
    IDisposable ValidateDocument(IRequestContext context);

    /// <summary>A document is not valid.</summary>
    void ValidationErrors(IRequestContext context, IReadOnlyList<IError> errors);

    /// <summary>The cost of an operation is estimated.</summary>
    IDisposable AnalyzeOperationCost(IRequestContext context);

    /// <summary>What an operation costs.</summary>
    void OperationCost(IRequestContext context, double fieldCost, double typeCost);

    /// <summary>Variables are coerced.</summary>
    IDisposable CoerceVariables(IRequestContext context);

    /// <summary>An operation is compiled.</summary>
    IDisposable CompileOperation(IRequestContext context);

    /// <summary>An operation is executed.</summary>
    IDisposable ExecuteOperation(IRequestContext context);

    /// <summary>A resolver runs.</summary>
    IDisposable ResolveFieldValue(IMiddlewareContext context);

    /// <summary>A resolver failed.</summary>
    void ResolverError(IMiddlewareContext context, IError error);

    /// <summary>A field without a resolver of its own failed: a plain member, the writing of a value, or the opening of a subscription.</summary>
    void ResolverError(IRequestContext context, ISelection selection, IError error);

    /// <summary>A document went into the cache.</summary>
    void AddedDocumentToCache(IRequestContext context);

    /// <summary>A document was in the cache.</summary>
    void RetrievedDocumentFromCache(IRequestContext context);

    /// <summary>A document was in the storage.</summary>
    void RetrievedDocumentFromStorage(IRequestContext context);

    /// <summary>A document was not in the storage.</summary>
    void DocumentNotFoundInStorage(IRequestContext context, OperationDocumentId documentId);

    /// <summary>A compiled operation went into the cache.</summary>
    void AddedOperationToCache(IRequestContext context);

    /// <summary>A compiled operation was in the cache.</summary>
    void RetrievedOperationFromCache(IRequestContext context);

    /// <summary>Data loaders send off what they have gathered.</summary>
    IDisposable DispatchBatch(IRequestContext context);

    /// <summary>An executor is ready.</summary>
    void ExecutorCreated(string name, IRequestExecutor executor);
}

/// <summary>Listens to the life of requests.</summary>
public interface IExecutionDiagnosticEventListener : IExecutionDiagnosticEvents
{
    /// <summary>Whether <see cref="IExecutionDiagnosticEvents.ResolveFieldValue"/> is wanted: it costs for every resolver.</summary>
    bool EnableResolveFieldValue { get; }
}
