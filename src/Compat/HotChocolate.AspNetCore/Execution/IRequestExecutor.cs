namespace HotChocolate.Execution;

/// <summary>Executes requests against a schema.</summary>
public interface IRequestExecutor
{
    /// <summary>The schema.</summary>
    ISchema Schema { get; }

    /// <summary>The services of the schema.</summary>
    IServiceProvider Services { get; }

    /// <summary>Executes a request.</summary>
    Task<IExecutionResult> ExecuteAsync(IOperationRequest request, CancellationToken cancellationToken = default);
}

/// <summary>Finds executors by the name of their schema.</summary>
public interface IRequestExecutorResolver
{
    /// <summary>The executor of a schema, created when first asked for.</summary>
    ValueTask<IRequestExecutor> GetRequestExecutorAsync(string? schemaName = null, CancellationToken cancellationToken = default);
}
