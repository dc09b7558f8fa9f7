using HotChocolate.AspNetCore;
using HotChocolate.Execution.Configuration;
using Sample;

// The part of the recorded sample that the bridge covers: without batches, @defer, filters, authorization and uploads.
var builder = WebApplication.CreateBuilder(args);
builder.Logging.ClearProviders();
builder.Services.AddSingleton<Store>().AddSingleton<GreetingService>();

static IRequestExecutorBuilder Main(IRequestExecutorBuilder b) => b
    .AddQueryType<Query>().AddMutationType<Mutation>().AddSubscriptionType<Subscription>()
    .AddTypeExtension<BookExtensions>().AddTypeExtension<AuthorExtensions>().AddTypeExtension<QueryExtension>()
    .AddTypeExtension<PerfCategoryExt>().AddTypeExtension<PerfProductExt>()
    .AddType<Book>().AddType<Movie>().AddType<Author>().AddType<Publisher>()
    .AddDataLoader<AuthorByIdDataLoader>().AddDataLoader<BooksByAuthorDataLoader>()
    .AddDataLoader<ProductsByCategoryDataLoader>().AddDataLoader<BrandByIdDataLoader>()
    .AddInMemorySubscriptions()
    .AddErrorFilter(e => e.Exception is DomainException d ? e.WithMessage("Filtered: " + d.Message).WithCode("DOMAIN") : e);

Main(builder.Services.AddGraphQLServer());
Main(builder.Services.AddGraphQLServer("depth")).AddMaxExecutionDepthRule(4, skipIntrospectionFields: true);
Main(builder.Services.AddGraphQLServer("cost")).ModifyCostOptions(o => { o.MaxFieldCost = 20; o.MaxTypeCost = 20; });
Main(builder.Services.AddGraphQLServer("nointro")).DisableIntrospection();
Main(builder.Services.AddGraphQLServer("details")).ModifyRequestOptions(o => o.IncludeExceptionDetails = true);
Main(builder.Services.AddGraphQLServer("timeout")).ModifyRequestOptions(o => o.ExecutionTimeout = TimeSpan.FromMilliseconds(200));
Main(builder.Services.AddGraphQLServer("nosec", disableDefaultSecurity: true));

var app = builder.Build();
app.UseWebSockets();
app.MapGraphQL();
foreach (var n in new[] { "depth", "cost", "details", "nointro", "timeout", "nosec" }) app.MapGraphQL("/" + n, n);
app.MapGraphQL("/strictget").WithOptions(new GraphQLServerOptions { EnforceGetRequestsPreflightHeader = true, EnableSchemaRequests = false });
app.MapGraphQL("/getmutation").WithOptions(new GraphQLServerOptions { AllowedGetOperations = AllowedGetOperations.QueryAndMutation });
app.Run();
