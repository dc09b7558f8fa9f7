using HotChocolate.Execution;
using Microsoft.Extensions.DependencyInjection;
using More;

namespace HotChocolate.AspNetCore.Tests.Schemas;

/// <summary>Schemas print as HotChocolate 15.1 printed them, byte for byte.</summary>
public sealed class GoldenSchemaTests
{
    [Fact]
    public async Task The_application_prints_its_schema()
    {
        var schema = await new ServiceCollection().AddLogging().AddSingleton<BatchLog>().AddGraphQLServer()
            .AddQueryType<Query>().AddMutationType<Mutation>().AddTypeExtension<AccountFields>().AddType<Account>().AddType<Team>()
            .AddDataLoader<TeamDataLoader>().AddDataLoader<OwnerDataLoader>().AddDataLoader<LateDataLoader>()
            .BuildSchemaAsync();

        Assert.Equal(Golden("schema-orgapp.graphql"), schema.ToString());
    }

    [Theory]
    [InlineData(false, "schema-sample.graphql")]
    [InlineData(true, "schema-sample-nosec.graphql")]
    public async Task The_sample_prints_its_schema(bool disableDefaultSecurity, string golden)
    {
        var schema = await SampleSchema.Builder(disableDefaultSecurity).BuildSchemaAsync();

        Assert.Equal(Golden(golden), schema.Print());
    }

    [Fact]
    public async Task Options_change_names_order_and_descriptions()
    {
        var schema = await new ServiceCollection().AddLogging().AddGraphQLServer().AddQueryType<Sample.Naming2Query>()
            .ModifyOptions(o =>
            {
                o.StripLeadingIFromInterface = true;
                o.SortFieldsByName = true;
                o.UseXmlDocumentation = false;
            })
            .ModifyPagingOptions(o =>
            {
                o.IncludeTotalCount = true;
                o.DefaultPageSize = 3;
                o.MaxPageSize = 4;
                o.InferConnectionNameFromField = false;
                o.IncludeNodesField = false;
            })
            .BuildSchemaAsync();

        Assert.Equal(Golden("schema-naming2.graphql"), schema.Print());
    }

    private static string Golden(string file) => File.ReadAllText(System.IO.Path.Combine(AppContext.BaseDirectory, "Golden", file));
}
