using HotChocolate.Execution.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Sample;

namespace HotChocolate.AspNetCore.Tests.Schemas;

/// <summary>The wider sample, with its types as the application adds them.</summary>
internal static class SampleSchema
{
    public static IRequestExecutorBuilder Builder(bool disableDefaultSecurity = false) => new ServiceCollection()
        .AddLogging().AddSingleton<Store>().AddSingleton<GreetingService>()
        .AddGraphQLServer(disableDefaultSecurity: disableDefaultSecurity)
        .AddQueryType<Query>().AddMutationType<Mutation>().AddSubscriptionType<Subscription>().AddInMemorySubscriptions()
        .AddTypeExtension<BookExtensions>().AddTypeExtension<AuthorExtensions>().AddTypeExtension<QueryExtension>()
        .AddTypeExtension<PerfCategoryExt>().AddTypeExtension<PerfProductExt>()
        .AddType<Book>().AddType<Movie>().AddType<Author>().AddType<Publisher>()
        .AddDataLoader<AuthorByIdDataLoader>().AddDataLoader<BooksByAuthorDataLoader>()
        .AddDataLoader<ProductsByCategoryDataLoader>().AddDataLoader<BrandByIdDataLoader>();
}
