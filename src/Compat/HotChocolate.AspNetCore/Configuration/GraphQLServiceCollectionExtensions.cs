using GreenDonut;
using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using HotChocolate.Execution.Documents;
using HotChocolate.Language;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds GraphQL to an application.</summary>
public static class HotChocolateAspNetCoreServiceCollectionExtensions
{
    /// <summary>Adds a GraphQL server with a schema.</summary>
    public static IRequestExecutorBuilder AddGraphQLServer(this IServiceCollection services, string? schemaName = null, int maxAllowedRequestSize = 20_480_000, bool disableDefaultSecurity = false)
    {
        var builder = RequestExecutorServiceCollectionExtensions.Builder(services, schemaName);
        builder.MaxRequestSize = maxAllowedRequestSize;
        builder.Schema.UseDefaultSecurity = !disableDefaultSecurity;
        return builder;
    }
}

/// <summary>Adds GraphQL to an application.</summary>
public static class RequestExecutorServiceCollectionExtensions
{
    /// <summary>Adds a schema and its executor, without a server's default limits: cost analysis, introspection and circles of fields.</summary>
    public static IRequestExecutorBuilder AddGraphQL(this IServiceCollection services, string? schemaName = null)
    {
        var builder = Builder(services, schemaName);
        builder.Schema.UseDefaultSecurity = false;
        return builder;
    }

    /// <summary>Hashes documents by SHA-256.</summary>
    public static IServiceCollection AddSha256DocumentHashProvider(this IServiceCollection services, HashFormat format = HashFormat.Base64)
        => services.Replace(ServiceDescriptor.Singleton(DocumentHashProvider.Sha256(format)));

    internal static RequestExecutorBuilder Builder(IServiceCollection services, string? schemaName)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(DocumentHashProvider.MD5(HashFormat.Base64));
        services.TryAddSingleton<IRequestExecutorResolver, RequestExecutorResolver>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, ExecutorStartup>());
        services.TryAddScoped<DataLoaderScope>();
        services.TryAddScoped<IBatchScheduler>(static s => s.GetRequiredService<DataLoaderScope>());
        services.TryAddScoped<DataLoaderOptions>();
        var name = schemaName ?? Schema.DefaultName;
        if (services.Select(s => s.ServiceType == typeof(RequestExecutorBuilder) ? s.ImplementationInstance as RequestExecutorBuilder : null).FirstOrDefault(b => b?.Name == name) is { } known)
        {
            return known;
        }

        var builder = new RequestExecutorBuilder(name, services);
        services.AddSingleton(builder);
        return builder;
    }
}
