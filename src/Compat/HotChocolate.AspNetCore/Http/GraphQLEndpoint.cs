using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using HotChocolate.Execution.Results;
using HotChocolate.Language;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HotChocolate.AspNetCore;

/// <summary>Answers the HTTP requests of one endpoint.</summary>
internal sealed class GraphQLEndpoint
{
    private readonly Lazy<RequestExecutor> _executor;
    private readonly Lazy<IHttpRequestInterceptor?> _interceptor;
    private readonly ILogger _log;
    private readonly EventSender _events;
    private readonly IServiceProvider _application;
    private readonly int _limit;

    public GraphQLEndpoint(IServiceProvider application, string? schemaName)
    {
        var name = schemaName ?? Schema.DefaultName;
        var builder = application.GetServices<RequestExecutorBuilder>().FirstOrDefault(b => b.Name == name)
            ?? throw new InvalidOperationException($"There is no schema `{name}`. Add it with AddGraphQLServer before MapGraphQL.");
        var resolver = (RequestExecutorResolver)application.GetRequiredService<IRequestExecutorResolver>();
        _executor = new Lazy<RequestExecutor>(() => resolver.Executor(name));
        _interceptor = new Lazy<IHttpRequestInterceptor?>(() => builder.Interceptor?.Invoke(application));
        _log = application.GetRequiredService<ILogger<GraphQLEndpoint>>();
        _events = new EventSender(application);
        _application = application;
        _limit = builder.MaxRequestSize;
    }

    public GraphQLServerOptions Options { get; set; } = new();

    public Task AnswerAsync(HttpContext http, PathString rest)
    {
        if (!HttpMethods.IsPost(http.Request.Method) && http.WebSockets.IsWebSocketRequest)
        {
            return SocketAsync(http);
        }

        if (HttpMethods.IsPost(http.Request.Method) && IsJson(http.Request.ContentType))
        {
            return PostAsync(http, null);
        }

        if (HttpMethods.IsGet(http.Request.Method))
        {
            if (Options.EnableSchemaRequests && SchemaDownload.IsAsked(http.Request, rest))
            {
                return SchemaDownload.SendAsync(http, _executor.Value);
            }

            if (MayGet(http.Request))
            {
                return GetAsync(http, null);
            }
        }

        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    /// <summary>Answers a request whose route names the document, and may name the operation.</summary>
    public Task AnswerPersistedAsync(HttpContext http, HttpRequestData named)
    {
        if (HttpMethods.IsGet(http.Request.Method))
        {
            return GetAsync(http, named);
        }

        if (HttpMethods.IsPost(http.Request.Method) && IsJson(http.Request.ContentType))
        {
            return PostAsync(http, named);
        }

        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    public Task RefuseAsync(HttpContext http, string message)
        => ResponseSender.SendAsync(http, ResponseFormat.GraphQL, OperationResult.Refused([new Error(message)]));

    /// <summary>The type is compared as HotChocolate does: in lower case only, whatever parameters follow.</summary>
    private static bool IsJson(string? contentType)
        => contentType is not null && contentType.StartsWith("application/json", StringComparison.Ordinal)
            && (contentType.Length == 16 || contentType[16] is ';' or ' ');

    private bool MayGet(HttpRequest request)
        => Options.EnableGetRequests
            && (!Options.EnforceGetRequestsPreflightHeader || request.Headers.ContainsKey("GraphQL-Preflight"))
            && (request.Query.ContainsKey("query") || request.Query.ContainsKey("id") || request.Query.ContainsKey("extensions"));

    private async Task SocketAsync(HttpContext http)
    {
        await using var session = new SocketSession(http, _executor.Value, Options.Sockets, _limit, _application, _log);
        await session.RunAsync();
    }

    private Task PostAsync(HttpContext http, HttpRequestData? named)
        => AnswerAsync(http, isGet: false, async () =>
        {
            var documents = _executor.Value.Documents;
            var read = await BodyReader.ReadAsync(http, _limit);
            try
            {
                var request = JsonRequestReader.Read(read.Buffer, documents);
                if (named is not null)
                {
                    named.Variables = request.Variables;
                    named.Extensions = request.Extensions;
                    return named.ToBuilder(documents);
                }

                return request.HasDocument(documents)
                    ? request.ToBuilder(documents)
                    : throw HttpErrors.NoDocument();
            }
            finally
            {
                http.Request.BodyReader.AdvanceTo(read.Buffer.End);
            }
        });

    private Task GetAsync(HttpContext http, HttpRequestData? named)
        => AnswerAsync(http, isGet: true, () =>
        {
            var documents = _executor.Value.Documents;
            var query = http.Request.Query;
            var request = named ?? new HttpRequestData { Id = query["id"], OperationName = query["operationName"] };
            request.Variables = JsonRequestReader.ReadMembers(query["variables"], "variables");
            request.Extensions = JsonRequestReader.ReadMembers(query["extensions"], "extensions");
            if (named is null)
            {
                request.SetQuery(query["query"].ToString(), documents);
            }

            return request.HasDocument(documents)
                ? new ValueTask<OperationRequestBuilder>(request.ToBuilder(documents))
                : throw HttpErrors.New("Either the parameter query or the parameter id has to be set.", "HC0013");
        });

    /// <summary>Which kinds of operations a request may hold, by its method and by what the client accepts.</summary>
    private Func<OperationType, bool> Carries(bool isGet, ResponseFormat format)
        => isGet ? type => Options.AllowedGetOperations.HasFlag(Flag(type)) && (type is not OperationType.Subscription || format.TakesEvents)
            : format.TakesEvents ? static _ => true
            : static type => type is not OperationType.Subscription;

    private static AllowedGetOperations Flag(OperationType type) => type switch
    {
        OperationType.Query => AllowedGetOperations.Query,
        OperationType.Mutation => AllowedGetOperations.Mutation,
        _ => AllowedGetOperations.Subscription,
    };

    private Task AnswerAsync(HttpContext http, bool isGet, Func<ValueTask<OperationRequestBuilder>> read) => SendAsync(http, ExecuteAsync(http, isGet, read));

    /// <summary>Executes the request. A method of its own: while a stream is sent, nothing keeps what the client sent.</summary>
    private async ValueTask<Answer> ExecuteAsync(HttpContext http, bool isGet, Func<ValueTask<OperationRequestBuilder>> read)
    {
        var format = ResponseFormat.GraphQL;
        var executor = _executor.Value;
        try
        {
            if (ResponseFormat.For(http.Request.Headers.Accept) is not { } accepted)
            {
                var unsupported = HttpErrors.New("None of the `Accept` header values is supported.", ErrorCodes.AcceptUnsupported);
                return new Answer(OperationResult.Refused(executor.Errors.Handle(unsupported.Errors)), format, StatusCodes.Status406NotAcceptable);
            }

            format = accepted;
            var builder = await read();
            builder.Cost = Cost(http.Request.Headers);
            if (_interceptor.Value is { } interceptor)
            {
                await interceptor.OnCreateAsync(http, executor, builder, http.RequestAborted);
            }

            return new Answer(await executor.ExecuteAsync((OperationRequest)builder.Build(), http, Carries(isGet, format), http.RequestAborted), format);
        }
        catch (GraphQLException exception)
        {
            return new Answer(OperationResult.Refused(executor.Errors.Handle(exception.Errors)), format);
        }
        catch (BadHttpRequestException exception)
        {
            return new Answer(OperationResult.Refused([new Error(exception.Message, ErrorCodes.BadRequestBody)]), format, exception.StatusCode);
        }
        // Where the request was aborted, who aborted it knows what to say: the server's middleware, if it was not the client.
        catch (Exception exception) when (!http.RequestAborted.IsCancellationRequested)
        {
            _log.LogError(exception, "A GraphQL request failed before it was executed.");
            return new Answer(OperationResult.Refused(executor.Errors.Handle(executor.Errors.FromException(exception))), format, StatusCodes.Status500InternalServerError);
        }
    }

    private async Task SendAsync(HttpContext http, ValueTask<Answer> executing)
    {
        var (result, format, status) = await executing;
        try
        {
            await (result is ResponseStream stream ? _events.SendAsync(http, stream) : ResponseSender.SendAsync(http, format, (OperationResult)result, status));
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The client has left: nobody reads the answer.
        }
    }

    private static CostMode Cost(IHeaderDictionary headers) => headers["GraphQL-Cost"].ToString() switch
    {
        "report" => CostMode.Report,
        "validate" => CostMode.Validate,
        _ => CostMode.None,
    };

    /// <summary>What is sent, and how; the status only where the result does not say it.</summary>
    private readonly record struct Answer(IExecutionResult Result, ResponseFormat Format, int? Status = null);
}
