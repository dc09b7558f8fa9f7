using System.Collections.Concurrent;
using System.Text;
using GraphQL;
using GraphQL.SystemTextJson;
using GraphQL.Transport;
using GraphQLParser.AST;
using OrgGraph.Baseline;

// GraphQL.NET as it is, with documents cached, and bare Kestrel answering the same bytes.
var builder = WebApplication.CreateBuilder(args);
builder.Logging.ClearProviders();
var app = builder.Build();

var schema = new BenchSchema();
schema.Initialize();
var executer = new DocumentExecuter();
var serializer = new GraphQLSerializer();
var documents = new ConcurrentDictionary<string, GraphQLDocument>();
var parser = new GraphQL.Execution.GraphQLDocumentBuilder();

async Task<ExecutionResult> Execute(string query, CancellationToken cancellationToken) => await executer.ExecuteAsync(new ExecutionOptions
{
    Schema = schema,
    Query = query,
    Document = documents.GetOrAdd(query, parser.Build),
    // As a cache of validated documents would have it: what is measured against is as fast as it can be.
    ValidationRules = [],
    UserContext = new Loaders(),
    CancellationToken = cancellationToken,
});

app.MapPost("/graphql", async (HttpContext context) =>
{
    var request = await serializer.ReadAsync<GraphQLRequest>(context.Request.Body, context.RequestAborted);
    var result = await Execute(request!.Query!, context.RequestAborted);
    context.Response.ContentType = "application/graphql-response+json; charset=utf-8";
    await serializer.WriteAsync(context.Response.Body, result, context.RequestAborted);
});

var raw = new ConcurrentDictionary<string, byte[]>();
app.MapPost("/raw", async (HttpContext context) =>
{
    using var reader = new StreamReader(context.Request.Body);
    var body = await reader.ReadToEndAsync(context.RequestAborted);
    if (!raw.TryGetValue(body, out var bytes))
        raw[body] = bytes = Encoding.UTF8.GetBytes(serializer.Serialize(await Execute(serializer.Deserialize<GraphQLRequest>(body)!.Query!, context.RequestAborted)));
    context.Response.ContentType = "application/graphql-response+json; charset=utf-8";
    await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
});
app.Run();
