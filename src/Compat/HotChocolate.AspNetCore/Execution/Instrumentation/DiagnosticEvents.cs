using HotChocolate.Resolvers;

namespace HotChocolate.Execution.Instrumentation;

/// <summary>Passes each event on to all listeners, in the order in which they were added; scopes end in the opposite order.</summary>
internal sealed class DiagnosticEvents(IReadOnlyList<IExecutionDiagnosticEventListener> listeners) : ExecutionDiagnosticEventListener
{
    private readonly IExecutionDiagnosticEventListener[] _listeners = [.. listeners];

    public override bool EnableResolveFieldValue { get; } = listeners.Any(l => l.EnableResolveFieldValue);

    public override IDisposable ExecuteRequest(IRequestContext context)
        => _listeners.Length == 0 ? EmptyScope : Scope.Of(_listeners, l => l.ExecuteRequest(context));

    public override void RequestError(IRequestContext context, Exception exception)
    {
        foreach (var listener in _listeners)
        {
            listener.RequestError(context, exception);
        }
    }

    public override IDisposable ParseDocument(IRequestContext context)
        => _listeners.Length == 0 ? EmptyScope : Scope.Of(_listeners, l => l.ParseDocument(context));

    public override void SyntaxError(IRequestContext context, IError error)
    {
        foreach (var listener in _listeners)
        {
            listener.SyntaxError(context, error);
        }
    }

    public override IDisposable ValidateDocument(IRequestContext context)
        => _listeners.Length == 0 ? EmptyScope : Scope.Of(_listeners, l => l.ValidateDocument(context));

    public override void ValidationErrors(IRequestContext context, IReadOnlyList<IError> errors)
    {
        foreach (var listener in _listeners)
        {
            listener.ValidationErrors(context, errors);
        }
    }

    public override IDisposable AnalyzeOperationCost(IRequestContext context)
        => _listeners.Length == 0 ? EmptyScope : Scope.Of(_listeners, l => l.AnalyzeOperationCost(context));

    public override void OperationCost(IRequestContext context, double fieldCost, double typeCost)
    {
        foreach (var listener in _listeners)
        {
            listener.OperationCost(context, fieldCost, typeCost);
        }
    }

    public override IDisposable CoerceVariables(IRequestContext context)
        => _listeners.Length == 0 ? EmptyScope : Scope.Of(_listeners, l => l.CoerceVariables(context));

    public override IDisposable CompileOperation(IRequestContext context)
        => _listeners.Length == 0 ? EmptyScope : Scope.Of(_listeners, l => l.CompileOperation(context));

    public override IDisposable ExecuteOperation(IRequestContext context)
        => _listeners.Length == 0 ? EmptyScope : Scope.Of(_listeners, l => l.ExecuteOperation(context));

    public override IDisposable ResolveFieldValue(IMiddlewareContext context)
        => Scope.Of(_listeners, l => l.EnableResolveFieldValue ? l.ResolveFieldValue(context) : EmptyScope);

    public override void ResolverError(IMiddlewareContext context, IError error)
    {
        foreach (var listener in _listeners)
        {
            listener.ResolverError(context, error);
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

    public override IDisposable DispatchBatch(IRequestContext context)
        => _listeners.Length == 0 ? EmptyScope : Scope.Of(_listeners, l => l.DispatchBatch(context));

    public override void ExecutorCreated(string name, IRequestExecutor executor)
    {
        foreach (var listener in _listeners)
        {
            listener.ExecutorCreated(name, executor);
        }
    }

    private sealed class Scope(IDisposable[] scopes) : IDisposable
    {
        public static IDisposable Of(IExecutionDiagnosticEventListener[] listeners, Func<IExecutionDiagnosticEventListener, IDisposable> begin)
            => listeners.Length == 1 ? begin(listeners[0]) : new Scope(Array.ConvertAll(listeners, l => begin(l)));

        public void Dispose()
        {
            for (var i = scopes.Length - 1; i >= 0; i--)
            {
                scopes[i].Dispose();
            }
        }
    }
}
