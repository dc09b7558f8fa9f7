using HotChocolate.Execution;
using HotChocolate.Execution.Instrumentation;
using HotChocolate.Execution.Processing;
using OrgGraph.Core.Graph;

namespace OrgGraph.Api.Errors;

/// <summary>Writes to the log what callers are not told: the cause of every unexpected error, with its trace.</summary>
public sealed partial class ErrorLog(ILogger<ErrorLog> logger) : ExecutionDiagnosticEventListener
{
    /// <inheritdoc/>
    public override void ResolverError(IMiddlewareContext context, IError error) => Write(context.Path, error);

    /// <inheritdoc/>
    public override void ResolverError(IRequestContext context, ISelection selection, IError error) => Write(error.Path, error);

    /// <inheritdoc/>
    public override void RequestError(IRequestContext context, Exception exception)
    {
        if (exception is not OperationCanceledException)
            RequestFailed(logger, exception);
    }

    private void Write(HotChocolate.Path? path, IError error)
    {
        if (error.Exception is { } cause and not OrganizationException and not OperationCanceledException)
            FieldFailed(logger, path?.Print() ?? "/", cause);
    }

    [LoggerMessage(1, LogLevel.Error, "The field {Path} failed.")]
    private static partial void FieldFailed(ILogger logger, string path, Exception cause);

    [LoggerMessage(2, LogLevel.Error, "A GraphQL request failed.")]
    private static partial void RequestFailed(ILogger logger, Exception cause);
}
