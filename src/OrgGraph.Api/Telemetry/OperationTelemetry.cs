using System.Diagnostics;
using HotChocolate.Execution;
using HotChocolate.Execution.Instrumentation;

namespace OrgGraph.Api.Telemetry;

/// <summary>Tells of each GraphQL operation: a span, its duration and its errors. Never the document's text, nor a variable's value.</summary>
public sealed class OperationTelemetry : ExecutionDiagnosticEventListener
{
    /// <inheritdoc/>
    public override IDisposable ExecuteRequest(IRequestContext context)
        => Instruments.Spans.HasListeners() || Instruments.OperationDuration.Enabled || Instruments.OperationErrors.Enabled ? new Watch(context) : EmptyScope;

    private sealed class Watch(IRequestContext context) : IDisposable
    {
        /// <summary>The name is the caller's: what is longer is cut.</summary>
        private const int LongestName = 100;

        private readonly Activity? _span = Instruments.Spans.StartActivity("GraphQL Operation");
        private readonly long _begun = Stopwatch.GetTimestamp();

        public void Dispose()
        {
            var type = context.Operation?.Type switch
            {
                HotChocolate.Language.OperationType.Query => "query",
                HotChocolate.Language.OperationType.Mutation => "mutation",
                HotChocolate.Language.OperationType.Subscription => "subscription",
                _ => null,
            };
            var error = Errors();
            var tags = new TagList();
            if (type != null) tags.Add("graphql.operation.type", type);
            if (error != null) tags.Add(ErrorType.Name, error);
            Instruments.OperationDuration.Record(Stopwatch.GetElapsedTime(_begun).TotalSeconds, tags);
            if (_span is null) return;
            if (type != null) _span.DisplayName = type;
            foreach (var (name, value) in tags) _span.SetTag(name, value);
            if (context.Operation?.Name is { } given) _span.SetTag("graphql.operation.name", given.Length > LongestName ? given[..LongestName] : given);
            if (context.DocumentHash is { } hash) _span.SetTag("graphql.document.hash", hash);
            if (error != null && ErrorType.IsFault(error)) _span.SetStatus(ActivityStatusCode.Error);
            _span.Dispose();
        }

        /// <summary>Counts the errors by their code, and returns the worst: the server's fault before the caller's, the first before the others.</summary>
        private string? Errors()
        {
            // Without a result the caller has left; an open stream has no errors of its own.
            if (context.Result is not { } result) return ErrorType.Cancelled;
            string? worst = null;
            foreach (var error in (result as IOperationResult)?.Errors ?? [])
            {
                var type = error.Code ?? (context.Operation is null ? ErrorType.InvalidDocument : ErrorType.Other);
                Instruments.OperationErrors.Add(1, new KeyValuePair<string, object?>(ErrorType.Name, type));
                if (worst is null || (ErrorType.IsFault(type) && !ErrorType.IsFault(worst))) worst = type;
            }
            return worst;
        }
    }
}
