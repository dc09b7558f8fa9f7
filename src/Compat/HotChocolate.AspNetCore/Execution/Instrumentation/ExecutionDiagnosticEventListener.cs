using HotChocolate.Execution.Processing;
using HotChocolate.Resolvers;

namespace HotChocolate.Execution.Instrumentation;

/// <summary>Listens to the life of requests; override what is of interest.</summary>
public class ExecutionDiagnosticEventListener : IExecutionDiagnosticEventListener
{
    /// <summary>For listeners.</summary>
    protected ExecutionDiagnosticEventListener()
    {
    }

    /// <inheritdoc />
    public virtual bool EnableResolveFieldValue => false;

    /// <summary>A scope in which nothing happens.</summary>
    protected internal static IDisposable EmptyScope { get; } = new Nothing();

    /// <inheritdoc />
    public virtual IDisposable ExecuteRequest(IRequestContext context) => EmptyScope;

    /// <inheritdoc />
    public virtual void RequestError(IRequestContext context, Exception exception)
    {
    }

    /// <inheritdoc />
    public virtual IDisposable ParseDocument(IRequestContext context) => EmptyScope;

    /// <inheritdoc />
    public virtual void SyntaxError(IRequestContext context, IError error)
    {
    }

    /// <inheritdoc />
    public virtual IDisposable ValidateDocument(IRequestContext context) => EmptyScope;

    /// <inheritdoc />
    public virtual void ValidationErrors(IRequestContext context, IReadOnlyList<IError> errors)
    {
    }

    /// <inheritdoc />
    public virtual IDisposable AnalyzeOperationCost(IRequestContext context) => EmptyScope;

    /// <inheritdoc />
    public virtual void OperationCost(IRequestContext context, double fieldCost, double typeCost)
    {
    }

    /// <inheritdoc />
    public virtual IDisposable CoerceVariables(IRequestContext context) => EmptyScope;

    /// <inheritdoc />
    public virtual IDisposable CompileOperation(IRequestContext context) => EmptyScope;

    /// <inheritdoc />
    public virtual IDisposable ExecuteOperation(IRequestContext context) => EmptyScope;

    /// <inheritdoc />
    public virtual IDisposable ResolveFieldValue(IMiddlewareContext context) => EmptyScope;

    /// <inheritdoc />
    public virtual void ResolverError(IMiddlewareContext context, IError error)
    {
    }

    /// <inheritdoc />
    public virtual void ResolverError(IRequestContext context, ISelection selection, IError error)
    {
    }

    /// <inheritdoc />
    public virtual void AddedDocumentToCache(IRequestContext context)
    {
    }

    /// <inheritdoc />
    public virtual void RetrievedDocumentFromCache(IRequestContext context)
    {
    }

    /// <inheritdoc />
    public virtual void RetrievedDocumentFromStorage(IRequestContext context)
    {
    }

    /// <inheritdoc />
    public virtual void DocumentNotFoundInStorage(IRequestContext context, OperationDocumentId documentId)
    {
    }

    /// <inheritdoc />
    public virtual void AddedOperationToCache(IRequestContext context)
    {
    }

    /// <inheritdoc />
    public virtual void RetrievedOperationFromCache(IRequestContext context)
    {
    }

    /// <inheritdoc />
    public virtual IDisposable DispatchBatch(IRequestContext context) => EmptyScope;

    /// <inheritdoc />
    public virtual void ExecutorCreated(string name, IRequestExecutor executor)
    {
    }

    private sealed class Nothing : IDisposable
    {
        public void Dispose()
        {
        }
    }
}
