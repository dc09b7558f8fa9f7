using HotChocolate.Inference;
using HotChocolate.Model;

namespace HotChocolate.Configuration;

/// <summary>Builds a schema from what an application configured.</summary>
internal static class SchemaFactory
{
    /// <summary>Infers all types and compiles all resolvers.</summary>
    /// <exception cref="SchemaException">Something cannot be inferred, or is not covered; the message says what.</exception>
    public static SchemaModel Create(SchemaSetup setup, IServiceProvider services)
        => ModelBuilder.Build(SchemaInference.Infer(setup, services), setup, services);
}
