using HotChocolate.CostAnalysis;
using HotChocolate.Inference;
using HotChocolate.Model;
using HotChocolate.Validation;

namespace HotChocolate.Configuration;

/// <summary>Builds a schema from what an application configured.</summary>
internal static class SchemaFactory
{
    /// <summary>Infers all types and compiles all resolvers.</summary>
    /// <exception cref="SchemaException">Something cannot be inferred, or is not covered; the message says what.</exception>
    public static SchemaModel Create(SchemaSetup setup, IServiceProvider services)
    {
        var model = ModelBuilder.Build(SchemaInference.Infer(setup, services), setup, services);
        model.Validator = new DocumentValidator(model, setup.Validation, setup.UseDefaultSecurity, services);
        if (setup.UseDefaultSecurity && !setup.Cost.SkipAnalyzer)
            model.Cost = new CostAnalyzer(model, setup.Cost);
        return model;
    }
}
