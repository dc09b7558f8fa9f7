namespace HotChocolate.Inference;

/// <summary>All types of a schema.</summary>
internal sealed class SchemaDefinition
{
    public required ObjectDefinition Query { get; init; }

    public ObjectDefinition? Mutation { get; init; }

    public ObjectDefinition? Subscription { get; init; }

    public required TypeRegistry Registry { get; init; }

    public required SchemaOptions Options { get; init; }

    public IReadOnlyCollection<TypeDefinition> Types => Registry.Types;
}
