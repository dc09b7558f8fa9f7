using HotChocolate.Configuration;
using HotChocolate.Execution.Configuration;
using HotChocolate.Execution.Documents;
using HotChocolate.Execution.Instrumentation;
using HotChocolate.Execution.Options;
using HotChocolate.Execution.Pipeline;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution;

/// <summary>Creates each executor once, when it is first asked for.</summary>
internal sealed class RequestExecutorResolver : IRequestExecutorResolver
{
    private readonly IServiceProvider _application;
    private readonly Dictionary<string, Lazy<RequestExecutor>> _executors;

    public RequestExecutorResolver(IServiceProvider application, IEnumerable<RequestExecutorBuilder> builders)
    {
        _application = application;
        _executors = builders.ToDictionary(b => b.Name, b => new Lazy<RequestExecutor>(() => Create(b)), StringComparer.Ordinal);
    }

    public ValueTask<IRequestExecutor> GetRequestExecutorAsync(string? schemaName = null, CancellationToken cancellationToken = default)
        => new(Executor(schemaName));

    public RequestExecutor Executor(string? schemaName)
        => _executors.TryGetValue(schemaName ?? Schema.DefaultName, out var executor)
            ? executor.Value
            : throw new InvalidOperationException($"There is no schema `{schemaName}`. Add it with AddGraphQLServer(\"{schemaName}\").");

    private RequestExecutor Create(RequestExecutorBuilder builder)
    {
        var options = new RequestExecutorOptions();
        builder.Options.ForEach(configure => configure(_application, options));
        var services = new ServiceCollection();
        builder.SchemaServices.ForEach(configure => configure(services));
        var storage = services.BuildServiceProvider().GetService<IOperationDocumentStorage>() ?? _application.GetService<IOperationDocumentStorage>();
        if (builder.PersistedOperations is not PersistedOperationMode.None && storage is null)
        {
            throw new SchemaException($"The schema `{builder.Name}` uses persisted operations and has no storage. Register an IOperationDocumentStorage with ConfigureSchemaServices.");
        }

        var events = new DiagnosticEvents([.. builder.Listeners.Select(create => create(_application))]);
        var executor = new RequestExecutor(
            SchemaFactory.Create(builder.Schema, _application),
            _application,
            options,
            new ErrorHandler([.. builder.ErrorFilters.Select(create => create(_application))], options.IncludeExceptionDetails),
            events,
            new DocumentResolver(builder.PersistedOperations, options.PersistedOperations, storage, _application.GetRequiredService<DocumentHashProvider>(), events));
        events.ExecutorCreated(builder.Name, executor);
        return executor;
    }
}
