using HotChocolate.CostAnalysis;
using HotChocolate.Types.Pagination;
using HotChocolate.Validation;

namespace HotChocolate.Configuration;

/// <summary>Which types a schema has and how they are inferred: what the builder's methods collect.</summary>
internal sealed class SchemaSetup
{
    public required string Name { get; init; }

    public Type? Query { get; set; }

    public Type? Mutation { get; set; }

    public Type? Subscription { get; set; }

    /// <summary>The types that are added beside those that the roots reach.</summary>
    public List<Type> Types { get; } = [];

    public List<Type> Extensions { get; } = [];

    public SchemaOptions Options { get; } = new();

    public PagingOptions Paging { get; } = new();

    public CostOptions Cost { get; } = new();

    public ValidationSetup Validation { get; } = new();

    /// <summary>The limits that HotChocolate sets by default: cost analysis, introspection and cycle depth.</summary>
    public bool UseDefaultSecurity { get; set; } = true;

    /// <summary>Fields get weights and list sizes that the application did not give.</summary>
    public bool UsesCostDefaults => UseDefaultSecurity && Cost.ApplyCostDefaults;
}
