using HotChocolate.Execution.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution;

/// <summary>Executes requests without a server.</summary>
public static class RequestExecutorServiceProviderExtensions
{
    /// <summary>The executor of a schema.</summary>
    public static ValueTask<IRequestExecutor> GetRequestExecutorAsync(this IServiceProvider services, string? schemaName = null, CancellationToken cancellationToken = default)
        => services.GetRequiredService<IRequestExecutorResolver>().GetRequestExecutorAsync(schemaName, cancellationToken);

    /// <summary>Builds the executor of a schema.</summary>
    public static ValueTask<IRequestExecutor> BuildRequestExecutorAsync(this IRequestExecutorBuilder builder, string? schemaName = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Services.BuildServiceProvider().GetRequestExecutorAsync(schemaName ?? builder.Name, cancellationToken);
    }

    /// <summary>Builds the schema.</summary>
    public static async ValueTask<ISchema> BuildSchemaAsync(this IRequestExecutorBuilder builder, string? schemaName = null, CancellationToken cancellationToken = default)
        => (await builder.BuildRequestExecutorAsync(schemaName, cancellationToken)).Schema;

    /// <summary>Executes a document.</summary>
    public static Task<IExecutionResult> ExecuteRequestAsync(this IServiceProvider services, string query, string? schemaName = null, CancellationToken cancellationToken = default)
        => services.ExecuteRequestAsync(OperationRequestBuilder.New().SetDocument(query).Build(), schemaName, cancellationToken);

    /// <summary>Executes a request.</summary>
    public static async Task<IExecutionResult> ExecuteRequestAsync(this IServiceProvider services, IOperationRequest request, string? schemaName = null, CancellationToken cancellationToken = default)
        => await (await services.GetRequestExecutorAsync(schemaName, cancellationToken)).ExecuteAsync(request, cancellationToken);

    /// <summary>Builds the executor and executes a document.</summary>
    public static Task<IExecutionResult> ExecuteRequestAsync(this IRequestExecutorBuilder builder, string query, string? schemaName = null, CancellationToken cancellationToken = default)
        => builder.ExecuteRequestAsync(OperationRequestBuilder.New().SetDocument(query).Build(), schemaName, cancellationToken);

    /// <summary>Builds the executor and executes a request.</summary>
    public static async Task<IExecutionResult> ExecuteRequestAsync(this IRequestExecutorBuilder builder, IOperationRequest request, string? schemaName = null, CancellationToken cancellationToken = default)
        => await (await builder.BuildRequestExecutorAsync(schemaName, cancellationToken)).ExecuteAsync(request, cancellationToken);
}
