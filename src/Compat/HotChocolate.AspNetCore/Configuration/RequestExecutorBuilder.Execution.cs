using HotChocolate.AspNetCore;
using HotChocolate.Execution.Instrumentation;
using HotChocolate.Execution.Options;
using HotChocolate.Execution.Pipeline;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution.Configuration;

/// <content>What concerns the execution of requests.</content>
internal sealed partial class RequestExecutorBuilder
{
    public List<Action<IServiceProvider, RequestExecutorOptions>> Options { get; } = [];

    public List<Func<IServiceProvider, IErrorFilter>> ErrorFilters { get; } = [];

    public List<Func<IServiceProvider, IExecutionDiagnosticEventListener>> Listeners { get; } = [];

    public List<Action<IServiceCollection>> SchemaServices { get; } = [];

    public Func<IServiceProvider, IHttpRequestInterceptor>? Interceptor { get; set; }

    public PersistedOperationMode PersistedOperations { get; set; }

    /// <summary>The most bytes of a request's body.</summary>
    public int MaxRequestSize { get; set; } = 20_480_000;
}
