namespace HotChocolate.Execution;

/// <summary>What an execution gave.</summary>
public interface IExecutionResult : IAsyncDisposable
{
    /// <summary>State that goes with the result and is not written.</summary>
    IReadOnlyDictionary<string, object?>? ContextData { get; }
}

/// <summary>What an operation gave: data, errors, or both.</summary>
public interface IOperationResult : IExecutionResult
{
    /// <summary>The errors; null when there are none.</summary>
    IReadOnlyList<IError>? Errors { get; }

    /// <summary>More members of the response.</summary>
    IReadOnlyDictionary<string, object?>? Extensions { get; }

    /// <summary>Whether the response has data, which may be null: whether the operation was executed.</summary>
    bool IsDataSet { get; }
}
