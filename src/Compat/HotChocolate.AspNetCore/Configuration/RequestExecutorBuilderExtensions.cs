using GreenDonut;
using HotChocolate;
using HotChocolate.AspNetCore;
using HotChocolate.Execution.Configuration;
using HotChocolate.Execution.Instrumentation;
using HotChocolate.Execution.Options;
using HotChocolate.Execution.Pipeline;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Configures how requests are executed.</summary>
public static class RequestExecutorBuilderExtensions
{
    /// <summary>Adds a data loader: one for each request.</summary>
    public static IRequestExecutorBuilder AddDataLoader<T>(this IRequestExecutorBuilder builder)
        where T : class, IDataLoader
    {
        Of(builder).Services.TryAddScoped<T>();
        return builder;
    }

    /// <summary>Adds a data loader: one for each request.</summary>
    public static IRequestExecutorBuilder AddDataLoader<TService, TImplementation>(this IRequestExecutorBuilder builder)
        where TService : class, IDataLoader
        where TImplementation : class, TService
    {
        Of(builder).Services.TryAddScoped<TService, TImplementation>();
        return builder;
    }

    /// <summary>Adds a data loader: one for each request.</summary>
    public static IRequestExecutorBuilder AddDataLoader<T>(this IRequestExecutorBuilder builder, Func<IServiceProvider, T> factory)
        where T : class, IDataLoader
    {
        Of(builder).Services.TryAddScoped(factory);
        return builder;
    }

    /// <summary>Adds a filter that sees each error before it is written.</summary>
    public static IRequestExecutorBuilder AddErrorFilter(this IRequestExecutorBuilder builder, Func<IError, IError> errorFilter)
    {
        ArgumentNullException.ThrowIfNull(errorFilter);
        Of(builder).ErrorFilters.Add(_ => new DelegateErrorFilter(errorFilter));
        return builder;
    }

    /// <summary>Adds a filter that sees each error before it is written.</summary>
    public static IRequestExecutorBuilder AddErrorFilter<T>(this IRequestExecutorBuilder builder)
        where T : class, IErrorFilter
    {
        Of(builder).ErrorFilters.Add(s => ActivatorUtilities.GetServiceOrCreateInstance<T>(s));
        return builder;
    }

    /// <summary>Adds a filter that sees each error before it is written.</summary>
    public static IRequestExecutorBuilder AddErrorFilter<T>(this IRequestExecutorBuilder builder, Func<IServiceProvider, T> factory)
        where T : class, IErrorFilter
    {
        Of(builder).ErrorFilters.Add(factory);
        return builder;
    }

    /// <summary>Adds a listener to the life of requests.</summary>
    public static IRequestExecutorBuilder AddDiagnosticEventListener<T>(this IRequestExecutorBuilder builder)
        where T : class, IExecutionDiagnosticEventListener
    {
        Of(builder).Listeners.Add(s => ActivatorUtilities.GetServiceOrCreateInstance<T>(s));
        return builder;
    }

    /// <summary>Adds a listener to the life of requests.</summary>
    public static IRequestExecutorBuilder AddDiagnosticEventListener<T>(this IRequestExecutorBuilder builder, Func<IServiceProvider, T> diagnosticEventListener)
        where T : class, IExecutionDiagnosticEventListener
    {
        Of(builder).Listeners.Add(diagnosticEventListener);
        return builder;
    }

    /// <summary>Changes how requests are executed.</summary>
    public static IRequestExecutorBuilder ModifyRequestOptions(this IRequestExecutorBuilder builder, Action<RequestExecutorOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        Of(builder).Options.Add((_, options) => configure(options));
        return builder;
    }

    /// <summary>Changes how requests are executed.</summary>
    public static IRequestExecutorBuilder ModifyRequestOptions(this IRequestExecutorBuilder builder, Action<IServiceProvider, RequestExecutorOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        Of(builder).Options.Add(configure);
        return builder;
    }

    /// <summary>Adds services that belong to the schema, such as the storage of persisted documents.</summary>
    public static IRequestExecutorBuilder ConfigureSchemaServices(this IRequestExecutorBuilder builder, Action<IServiceCollection> configureServices)
    {
        ArgumentNullException.ThrowIfNull(configureServices);
        Of(builder).SchemaServices.Add(configureServices);
        return builder;
    }

    /// <summary>Lets requests name documents of the storage.</summary>
    public static IRequestExecutorBuilder UsePersistedOperationPipeline(this IRequestExecutorBuilder builder)
    {
        Of(builder).PersistedOperations = PersistedOperationMode.Stored;
        return builder;
    }

    /// <summary>Lets requests name documents of the storage, and add to it.</summary>
    public static IRequestExecutorBuilder UseAutomaticPersistedOperationPipeline(this IRequestExecutorBuilder builder)
    {
        Of(builder).PersistedOperations = PersistedOperationMode.Automatic;
        return builder;
    }

    /// <summary>Adds an interceptor of HTTP requests; the one added last is used.</summary>
    public static IRequestExecutorBuilder AddHttpRequestInterceptor<T>(this IRequestExecutorBuilder builder)
        where T : class, IHttpRequestInterceptor
    {
        Of(builder).Interceptor = s => ActivatorUtilities.GetServiceOrCreateInstance<T>(s);
        return builder;
    }

    /// <summary>Adds an interceptor of HTTP requests; the one added last is used.</summary>
    public static IRequestExecutorBuilder AddHttpRequestInterceptor<T>(this IRequestExecutorBuilder builder, Func<IServiceProvider, T> factory)
        where T : class, IHttpRequestInterceptor
    {
        Of(builder).Interceptor = factory;
        return builder;
    }

    private static RequestExecutorBuilder Of(IRequestExecutorBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return (RequestExecutorBuilder)builder;
    }

    private sealed class DelegateErrorFilter(Func<IError, IError> filter) : IErrorFilter
    {
        public IError OnError(IError error) => filter(error);
    }
}
