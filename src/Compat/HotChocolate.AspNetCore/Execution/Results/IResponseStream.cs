namespace HotChocolate.Execution;

/// <summary>What a subscription gives: a result for each event, until the stream is disposed of.</summary>
public interface IResponseStream : IExecutionResult
{
    /// <summary>Reads the results as they come. Each is the reader's to dispose of.</summary>
    IAsyncEnumerable<IOperationResult> ReadResultsAsync();
}
