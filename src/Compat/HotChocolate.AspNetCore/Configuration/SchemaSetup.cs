namespace HotChocolate.Configuration;

/// <summary>Which types a schema has and how they are inferred: what the builder's methods collect.</summary>
internal sealed class SchemaSetup
{
    public required string Name { get; init; }

    public Type? Query { get; set; }

    public Type? Mutation { get; set; }

    public Type? Subscription { get; set; }

    public List<Type> Types { get; } = [];

    public List<Type> Extensions { get; } = [];

    /// <summary>The limits that HotChocolate sets by default: cost analysis, introspection and cycle depth.</summary>
    public bool UseDefaultSecurity { get; set; } = true;
}
