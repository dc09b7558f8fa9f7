using HotChocolate.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution.Configuration;

/// <summary>Carries what an application configures to the executor's creation.</summary>
internal sealed partial class RequestExecutorBuilder(string name, IServiceCollection services) : IRequestExecutorBuilder
{
    public string Name { get; } = name;

    public IServiceCollection Services { get; } = services;

    /// <summary>Which types the schema has and how they are inferred.</summary>
    public SchemaSetup Schema { get; } = new() { Name = name };
}
