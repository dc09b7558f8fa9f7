using HotChocolate.Execution.Processing;
using HotChocolate.Resolvers;

namespace HotChocolate.Execution.Instrumentation;

/// <summary>Passes each event on to all listeners, in the order in which they were added; scopes end in the opposite order.</summary>
internal sealed class DiagnosticEvents(IReadOnlyList<IExecutionDiagnosticEventListener> listeners) : ExecutionDiagnosticEventListener
{
    private readonly IExecutionDiagnosticEventListener[] _listeners = [.. listeners];

    public override bool EnableResolveFieldValue { get; } = listeners.Any(l => l.EnableResolveFieldValue);

    public override IDisposable ExecuteRequest(IRequestContext context) => Begin(context, static (l, c) => l.ExecuteRequest(c));

    public override void RequestError(IRequestContext context, Exception exception)
    {
        foreach (var listener in _listeners)
        {
            listener.RequestError(context, exception);
        }
    }

    public override IDisposable ParseDocument(IRequestContext context) => Begin(context, static (l, c) => l.ParseDocument(c));

    public override void SyntaxError(IRequestContext context, IError error)
    {
        foreach (var listener in _listeners)
        {
            listener.SyntaxError(context, error);
        }
    }

    public override IDisposable ValidateDocument(IRequestContext context) => Begin(context, static (l, c) => l.ValidateDocument(c));

    public override void ValidationErrors(IRequestContext context, IReadOnlyList<IError> errors)
    {
        foreach (var listener in _listeners)
        {
            listener.ValidationErrors(context, errors);
        }
    }

    public override IDisposable AnalyzeOperationCost(IRequestContext context) => Begin(context, static (l, c) => l.AnalyzeOperationCost(c));

    public override void OperationCost(IRequestContext context, double fieldCost, double typeCost)
    {
        foreach (var listener in _listeners)
        {
            listener.OperationCost(context, fieldCost, typeCost);
        }
    }

    public override IDisposable CoerceVariables(IRequestContext context) => Begin(context, static (l, c) => l.CoerceVariables(c));

    public override IDisposable CompileOperation(IRequestContext context) => Begin(context, static (l, c) => l.CompileOperation(c));

    public override IDisposable ExecuteOperation(IRequestContext context) => Begin(context, static (l, c) => l.ExecuteOperation(c));

    public override IDisposable ResolveFieldValue(IMiddlewareContext context) => Begin(context, static (l, c) => l.EnableResolveFieldValue ? l.ResolveFieldValue(c) : EmptyScope);

    public override void ResolverError(IMiddlewareContext context, IError error)
    {
        foreach (var listener in _listeners)
        {
            listener.ResolverError(context, error);
        }
    }

    public override void ResolverError(IRequestContext context, ISelection selection, IError error)
    {
        foreach (var listener in _listeners)
        {
            listener.ResolverError(context, selection, error);
        }
    }

    public override void AddedDocumentToCache(IRequestContext context)
    {
        foreach (var listener in _listeners)
        {
            listener.AddedDocumentToCache(context);
        }
    }

    public override void RetrievedDocumentFromCache(IRequestContext context)
    {
        foreach (var listener in _listeners)
        {
            listener.RetrievedDocumentFromCache(context);
        }
    }

    public override void RetrievedDocumentFromStorage(IRequestContext context)
    {
        foreach (var listener in _listeners)
        {
            listener.RetrievedDocumentFromStorage(context);
        }
    }

    public override void DocumentNotFoundInStorage(IRequestContext context, OperationDocumentId documentId)
    {
        foreach (var listener in _listeners)
        {
            listener.DocumentNotFoundInStorage(context, documentId);
        }
    }

    public override void AddedOperationToCache(IRequestContext context)
    {
        foreach (var listener in _listeners)
        {
            listener.AddedOperationToCache(context);
        }
    }

    public override void RetrievedOperationFromCache(IRequestContext context)
    {
        foreach (var listener in _listeners)
        {
            listener.RetrievedOperationFromCache(context);
        }
    }

    public override IDisposable DispatchBatch(IRequestContext context) => Begin(context, static (l, c) => l.DispatchBatch(c));

    public override void ExecutorCreated(string name, IRequestExecutor executor)
    {
        foreach (var listener in _listeners)
        {
            listener.ExecutorCreated(name, executor);
        }
    }

    /// <summary>One scope for all that listeners begin. Most begin none, and that costs nothing.</summary>
    private IDisposable Begin<TContext>(TContext context, Func<IExecutionDiagnosticEventListener, TContext, IDisposable> begin)
    {
        var all = EmptyScope;
        foreach (var listener in _listeners)
        {
            var scope = begin(listener, context);
            if (scope != EmptyScope)
            {
                all = all == EmptyScope ? scope : new Both(all, scope);
            }
        }

        return all;
    }

    private sealed class Both(IDisposable outer, IDisposable inner) : IDisposable
    {
        public void Dispose()
        {
            inner.Dispose();
            outer.Dispose();
        }
    }
}
