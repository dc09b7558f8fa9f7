using HotChocolate.AspNetCore;
using HotChocolate.AspNetCore.Extensions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps GraphQL to routes.</summary>
public static class EndpointRouteBuilderExtensions
{
    /// <summary>Answers GraphQL requests at a path and below it.</summary>
    public static GraphQLEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder endpointRouteBuilder, string path = "/graphql", string? schemaName = null)
    {
        ArgumentNullException.ThrowIfNull(endpointRouteBuilder);
        ArgumentNullException.ThrowIfNull(path);
        var root = path.TrimEnd('/');
        var endpoint = new GraphQLEndpoint(endpointRouteBuilder.ServiceProvider, schemaName);
        var builder = endpointRouteBuilder.Map(root + "/{**slug}", http => endpoint.AnswerAsync(http, Rest(http.Request.Path, root)));
        return new GraphQLEndpointConventionBuilder(builder.WithDisplayName("GraphQL"), endpoint);
    }

    /// <summary>Answers requests for persisted documents at <c>path/id</c>, or <c>path/id/operation</c>.</summary>
    public static IEndpointConventionBuilder MapGraphQLPersistedOperations(this IEndpointRouteBuilder endpointRouteBuilder, string path = "/graphql/persisted", string? schemaName = null, bool requireOperationName = false)
    {
        ArgumentNullException.ThrowIfNull(endpointRouteBuilder);
        ArgumentNullException.ThrowIfNull(path);
        var endpoint = new GraphQLEndpoint(endpointRouteBuilder.ServiceProvider, schemaName);
        return endpointRouteBuilder.Map(path.TrimEnd('/') + "/{id}/{operation?}", http =>
        {
            var operation = http.GetRouteValue("operation") as string;
            return requireOperationName && string.IsNullOrEmpty(operation)
                ? endpoint.RefuseAsync(http, "The operation name is required.")
                : endpoint.AnswerPersistedAsync(http, new HttpRequestData { Id = http.GetRouteValue("id") as string, OperationName = operation });
        }).WithDisplayName("GraphQL persisted operations");
    }

    /// <summary>Changes what the endpoint does.</summary>
    public static GraphQLEndpointConventionBuilder WithOptions(this GraphQLEndpointConventionBuilder builder, GraphQLServerOptions serverOptions)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(serverOptions);
        builder.Endpoint.Options = serverOptions;
        return builder;
    }

    private static PathString Rest(PathString path, string root)
        => path.StartsWithSegments(root, out var rest) ? rest : PathString.Empty;
}
