using HotChocolate.AspNetCore;
using HotChocolate.Execution;
using OrgGraph.Differential;

// A small schema with every construct of the type system, to be compared with the reference implementation on the same data.
var builder = WebApplication.CreateBuilder(args);
builder.Logging.ClearProviders().AddConsole().SetMinimumLevel(LogLevel.Warning);
builder.Services.AddGraphQLServer(disableDefaultSecurity: true)
    .AddQueryType<Query>().AddMutationType<Mutation>().AddSubscriptionType<Subscription>()
    .AddTypeExtension<HumanFields>().AddTypeExtension<RobotFields>()
    .AddType<Human>().AddType<Robot>().AddType<Place>()
    .AddDataLoader<BeingLoader>();

var app = builder.Build();
app.MapGraphQL().WithOptions(new GraphQLServerOptions { Tool = { Enable = false } });
app.MapGet("/data", () => Results.Json(new AllData(Data.Places, Data.Humans, Data.Robots), Query.Json));
app.MapGet("/sdl", async () => (await app.Services.GetRequiredService<IRequestExecutorResolver>().GetRequestExecutorAsync()).Schema.ToString());
app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine("listening on " + app.Urls.First()));
app.Run();
