using HotChocolate.AspNetCore;
using HotChocolate.Execution;
using Microsoft.AspNetCore.Http.Timeouts;

namespace OrgGraph.Api.Http;

/// <summary>How long a request may take to arrive. From then on GraphQL's own limit counts, and a subscription takes as long as the client listens.</summary>
internal sealed class RequestTimeLimit : DefaultHttpRequestInterceptor
{
    /// <summary>The time that a client has to send its request.</summary>
    public static readonly TimeSpan Arrival = TimeSpan.FromSeconds(15);

    /// <summary>What it is told when that is over.</summary>
    public static readonly RequestTimeoutPolicy Policy = new() { Timeout = Arrival, TimeoutStatusCode = StatusCodes.Status408RequestTimeout };

    /// <inheritdoc/>
    public override ValueTask OnCreateAsync(HttpContext context, IRequestExecutor requestExecutor, OperationRequestBuilder requestBuilder, CancellationToken cancellationToken)
    {
        context.Features.Get<IHttpRequestTimeoutFeature>()?.DisableTimeout();
        return base.OnCreateAsync(context, requestExecutor, requestBuilder, cancellationToken);
    }
}
