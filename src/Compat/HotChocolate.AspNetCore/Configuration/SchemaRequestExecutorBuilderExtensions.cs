using HotChocolate;
using HotChocolate.Configuration;
using HotChocolate.CostAnalysis;
using HotChocolate.Execution.Configuration;
using HotChocolate.Types.Pagination;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Configures the types of a schema.</summary>
public static class SchemaRequestExecutorBuilderExtensions
{
    /// <summary>Sets the query type.</summary>
    public static IRequestExecutorBuilder AddQueryType<T>(this IRequestExecutorBuilder builder)
        where T : class
        => builder.AddQueryType(typeof(T));

    /// <summary>Sets the query type.</summary>
    public static IRequestExecutorBuilder AddQueryType(this IRequestExecutorBuilder builder, Type type)
        => builder.Setup(s => s.Query = type);

    /// <summary>Sets the mutation type.</summary>
    public static IRequestExecutorBuilder AddMutationType<T>(this IRequestExecutorBuilder builder)
        where T : class
        => builder.AddMutationType(typeof(T));

    /// <summary>Sets the mutation type.</summary>
    public static IRequestExecutorBuilder AddMutationType(this IRequestExecutorBuilder builder, Type type)
        => builder.Setup(s => s.Mutation = type);

    /// <summary>Sets the subscription type.</summary>
    public static IRequestExecutorBuilder AddSubscriptionType<T>(this IRequestExecutorBuilder builder)
        where T : class
        => builder.AddSubscriptionType(typeof(T));

    /// <summary>Sets the subscription type.</summary>
    public static IRequestExecutorBuilder AddSubscriptionType(this IRequestExecutorBuilder builder, Type type)
        => builder.Setup(s => s.Subscription = type);

    /// <summary>Adds a type that no field of another type refers to.</summary>
    public static IRequestExecutorBuilder AddType<T>(this IRequestExecutorBuilder builder)
        => builder.AddType(typeof(T));

    /// <summary>Adds a type that no field of another type refers to.</summary>
    public static IRequestExecutorBuilder AddType(this IRequestExecutorBuilder builder, Type type)
        => builder.Setup(s => (type.IsDefined(typeof(HotChocolate.Types.ExtendObjectTypeAttribute), inherit: false) ? s.Extensions : s.Types).Add(type));

    /// <summary>Adds the members of a class to the type that it extends.</summary>
    public static IRequestExecutorBuilder AddTypeExtension<T>(this IRequestExecutorBuilder builder)
        => builder.AddTypeExtension(typeof(T));

    /// <summary>Adds the members of a class to the type that it extends.</summary>
    public static IRequestExecutorBuilder AddTypeExtension(this IRequestExecutorBuilder builder, Type type)
        => builder.Setup(s => s.Extensions.Add(type));

    /// <summary>Changes how types are inferred.</summary>
    public static IRequestExecutorBuilder ModifyOptions(this IRequestExecutorBuilder builder, Action<SchemaOptions> configure)
        => builder.Setup(s => configure(s.Options));

    /// <summary>Changes how lists are paged.</summary>
    public static IRequestExecutorBuilder ModifyPagingOptions(this IRequestExecutorBuilder builder, Action<PagingOptions> configure)
        => builder.Setup(s => configure(s.Paging));

    /// <summary>Changes the limits and defaults of cost analysis.</summary>
    public static IRequestExecutorBuilder ModifyCostOptions(this IRequestExecutorBuilder builder, Action<CostOptions> configure)
        => builder.Setup(s => configure(s.Cost));

    /// <summary>Refuses documents whose fields nest deeper.</summary>
    public static IRequestExecutorBuilder AddMaxExecutionDepthRule(this IRequestExecutorBuilder builder, int maxAllowedExecutionDepth, bool skipIntrospectionFields = false)
        => builder.Setup(s => (s.Validation.MaxDepth, s.Validation.SkipIntrospectionDepth) = (maxAllowedExecutionDepth, skipIntrospectionFields));

    /// <summary>Switches introspection off, or on; requests may still be allowed to introspect.</summary>
    public static IRequestExecutorBuilder DisableIntrospection(this IRequestExecutorBuilder builder, bool disable = true)
        => builder.Setup(s => s.Validation.DisableIntrospection = disable);

    /// <summary>Switches introspection on, or off.</summary>
    public static IRequestExecutorBuilder AllowIntrospection(this IRequestExecutorBuilder builder, bool allow)
        => builder.DisableIntrospection(!allow);

    private static IRequestExecutorBuilder Setup(this IRequestExecutorBuilder builder, Action<SchemaSetup> configure)
    {
        configure(((RequestExecutorBuilder)builder).Schema);
        return builder;
    }
}
