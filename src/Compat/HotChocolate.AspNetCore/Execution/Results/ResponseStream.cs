using GraphQL.Validation;
using HotChocolate.Execution.Planning;

namespace HotChocolate.Execution.Results;

/// <summary>An open subscription: each message of its source is executed when it is asked for.</summary>
internal sealed class ResponseStream(RequestContext context, OperationPlan operation, Variables variables, ISourceStream source) : IResponseStream
{
    public IReadOnlyDictionary<string, object?>? ContextData => null;

    IAsyncEnumerable<IOperationResult> IResponseStream.ReadResultsAsync() => ReadAsync();

    /// <summary>Reads until the source ends, fails (the error is the last result), or the subscription is cancelled (which throws).</summary>
    public async IAsyncEnumerable<OperationResult> ReadAsync()
    {
        var cancelled = context.RequestAborted;
        await using var messages = source.ReadEventsAsync().GetAsyncEnumerator(cancelled);
        while (true)
        {
            OperationResult? failure = null;
            var hasMore = false;
            try
            {
                hasMore = await messages.MoveNextAsync();
            }
            catch (Exception exception) when (!cancelled.IsCancellationRequested)
            {
                failure = context.Executor.Fail(context, exception);
            }

            if (failure is not null)
            {
                yield return failure;
            }

            if (!hasMore)
            {
                yield break;
            }

            yield return await context.Executor.ExecuteEventAsync(context.ForEvent(), operation, variables, messages.Current);
        }
    }

    /// <summary>Ends the subscription, whoever waits for its next event.</summary>
    public void Cancel() => context.Cancel();

    public async ValueTask DisposeAsync()
    {
        await source.DisposeAsync();
        await context.ReleaseAsync();
    }
}
