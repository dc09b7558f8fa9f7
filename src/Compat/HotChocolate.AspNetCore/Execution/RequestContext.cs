using System.Diagnostics;
using System.Security.Claims;
using HotChocolate.Execution.Documents;
using HotChocolate.Execution.Planning;
using HotChocolate.Execution.Processing;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution;

/// <summary>The state of a request while it is executed. What costs is made when it is first asked for.</summary>
internal sealed class RequestContext(RequestExecutor executor, OperationRequest request, HttpContext? http, CancellationToken aborted) : IRequestContext, IAsyncDisposable
{
    private readonly long _begun = Stopwatch.GetTimestamp();
    private OperationRequest _request = request;
    private CancellationTokenSource? _cancellation;
    private Dictionary<string, object?>? _contextData;
    private AsyncServiceScope? _scope;

    public RequestExecutor Executor => executor;

    public ISchema Schema => executor.Schema;

    public IOperationRequest Request => _request;

    public IServiceProvider Services => field ??= (HasOwnServices ? null : http?.RequestServices) ?? OwnServices();

    /// <summary>Whether services live as long as this context, not as long as the HTTP request.</summary>
    public bool HasOwnServices { get; init; }

    /// <summary>Whether this is an open subscription: it has no end that is known, and lives as long as its stream.</summary>
    public bool IsStream { get; private set; }

    public IDictionary<string, object?> ContextData => _contextData ??= NewContextData();

    public CachedDocument? Document { get; set; }

    public OperationDocumentId? DocumentId { get; set; }

    public string? DocumentHash => Document?.Hash;

    public bool IsCachedDocument { get; set; }

    public bool IsPersistedDocument { get; set; }

    public OperationPlan? Plan { get; set; }

    public IOperation? Operation => Plan;

    public IExecutionResult? Result { get; set; }

    public Exception? Exception { get; set; }

    /// <summary>More members of the response.</summary>
    public Dictionary<string, object?>? Extensions { get; set; }

    public bool AllowsIntrospection => _request.ContextData?.ContainsKey(OperationRequestBuilder.IntrospectionAllowed) == true;

    /// <summary>Whether the time is up, rather than the client gone.</summary>
    public bool IsTimedOut => !IsStream && !aborted.IsCancellationRequested
        && (_cancellation?.IsCancellationRequested ?? Stopwatch.GetElapsedTime(_begun) >= executor.Options.ExecutionTimeout);

    public CancellationToken RequestAborted
    {
        get
        {
            if (_cancellation is null)
            {
                var cancellation = CancellationTokenSource.CreateLinkedTokenSource(aborted);
                if (!IsStream)
                {
                    var rest = executor.Options.ExecutionTimeout - Stopwatch.GetElapsedTime(_begun);
                    cancellation.CancelAfter(rest > TimeSpan.Zero ? rest : TimeSpan.Zero);
                }

                if (Interlocked.CompareExchange(ref _cancellation, cancellation, null) is not null)
                {
                    cancellation.Dispose();
                }
            }

            return _cancellation.Token;
        }
    }

    public void ThrowIfAborted()
    {
        aborted.ThrowIfCancellationRequested();
        if (IsTimedOut)
        {
            throw new OperationCanceledException();
        }
    }

    /// <summary>Takes the limit of time away, and leaves the context to the stream to release. What a client sent beside the document is not kept as long as that: it may be large.</summary>
    public void BecomeStream()
    {
        IsStream = true;
        _request = _request.WithoutInput();
        _ = RequestAborted;
        _cancellation!.CancelAfter(Timeout.InfiniteTimeSpan);
    }

    /// <summary>The context of one event of this subscription, with services and a limit of time of its own.</summary>
    public RequestContext ForEvent() => new(executor, _request, http, RequestAborted) { HasOwnServices = true, Document = Document, DocumentId = DocumentId, Plan = Plan };

    /// <summary>Cancels what runs.</summary>
    public void Cancel() => _cancellation?.Cancel();

    public ValueTask DisposeAsync() => IsStream ? default : ReleaseAsync();

    public ValueTask ReleaseAsync()
    {
        _cancellation?.Dispose();
        return _scope?.DisposeAsync() ?? default;
    }

    private IServiceProvider OwnServices()
    {
        var scope = executor.CreateScope();
        _scope = scope;
        return scope.ServiceProvider;
    }

    private Dictionary<string, object?> NewContextData()
    {
        var data = _request.ContextData is { } given
            ? new Dictionary<string, object?>(given, StringComparer.Ordinal)
            : new Dictionary<string, object?>(StringComparer.Ordinal);
        if (http is not null)
        {
            data.TryAdd(nameof(HttpContext), http);
            data.TryAdd(nameof(ClaimsPrincipal), http.User);
        }

        return data;
    }
}
