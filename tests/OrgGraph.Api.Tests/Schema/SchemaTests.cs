using HotChocolate.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace OrgGraph.Api.Tests.Schema;

[Collection(DemoCollection.Name)]
public sealed class SchemaTests(DemoApi demo)
{
    /// <summary>The file is the contract: whoever changes the API changes it, and reviewers see how.</summary>
    [Fact]
    public async Task The_committed_schema_is_the_one_that_is_served()
    {
        var served = (await demo.Server.Services.GetRequiredService<IRequestExecutorResolver>().GetRequestExecutorAsync()).Schema.ToString().ReplaceLineEndings("\n").TrimEnd() + "\n";
        var file = Repository.PathTo("schema", "orggraph.graphql");
        var received = Path.ChangeExtension(file, ".received.graphql");
        if (File.Exists(file) && served == await File.ReadAllTextAsync(file))
        {
            File.Delete(received);
            return;
        }
        await File.WriteAllTextAsync(received, served);
        Assert.Fail($"The schema differs from {file}. If it is meant to, run: dotnet run --project src/OrgGraph.Api -- schema export {file}");
    }
}
