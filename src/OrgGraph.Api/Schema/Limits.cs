using HotChocolate.Execution.Configuration;

namespace OrgGraph.Api.Schema;

/// <summary>What one request may cost. All limits are on by default.</summary>
internal static class Limits
{
    /// <summary>The most bytes of a request: 50 questions take some 20,000.</summary>
    public const int RequestSize = 1_000_000;

    /// <summary>The deepest nesting of fields.</summary>
    private const int Depth = 20;

    /// <summary>The most that the fields of a request may cost together; one that reads counts 10, times the sizes of the lists above it.</summary>
    private const double FieldCost = 20_000;

    /// <summary>The most objects that a request may bring, by the sizes that its lists are assumed to have.</summary>
    private const double TypeCost = 20_000;

    /// <summary>How long a request may take.</summary>
    private static readonly TimeSpan s_time = TimeSpan.FromSeconds(15);

    /// <summary>How often a WebSocket is given a sign of life: within what proxies usually wait for one, and seldom enough for thousands of them.</summary>
    public static readonly TimeSpan SignOfLife = TimeSpan.FromSeconds(25);

    public static IRequestExecutorBuilder AddLimits(this IRequestExecutorBuilder builder, ApiOptions options)
    {
        // Unless it is said, HotChocolate allows introspection in Development alone.
        if (options.Introspection is { } allow)
            builder.AllowIntrospection(allow);
        return builder
            .AddMaxExecutionDepthRule(Depth, skipIntrospectionFields: true)
            .ModifyCostOptions(costs =>
            {
                costs.MaxFieldCost = FieldCost;
                costs.MaxTypeCost = TypeCost;
            })
            .ModifyRequestOptions(request =>
            {
                request.ExecutionTimeout = s_time;
                // In Development neither: the log has them.
                request.IncludeExceptionDetails = false;
            });
    }
}
