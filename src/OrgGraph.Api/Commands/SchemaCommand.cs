using System.CommandLine;
using HotChocolate.Execution;
using OrgGraph.Api.Hosting;

namespace OrgGraph.Api.Commands;

/// <summary><c>orggraph schema export</c>: prints the API's schema.</summary>
internal static class SchemaCommand
{
    public static Command Create(string[] configuration)
    {
        var file = new Argument<FileInfo?>("file") { Description = "Where to write; standard output unless given.", Arity = ArgumentArity.ZeroOrOne };
        var export = new Command("export", "Write the API's schema in GraphQL's schema definition language.") { file };
        export.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(file), configuration, parsed.InvocationConfiguration.Output, cancellationToken));
        return new Command("schema", "The API's schema.") { export };
    }

    private static async Task<int> RunAsync(FileInfo? file, string[] configuration, TextWriter output, CancellationToken cancellationToken)
    {
        await using var app = Server.Build(configuration);
        var executor = await app.Services.GetRequestExecutorAsync(cancellationToken: cancellationToken);
        var schema = executor.Schema.ToString() + "\n";
        if (file == null) await output.WriteAsync(schema);
        else await File.WriteAllTextAsync(file.FullName, schema, cancellationToken);
        return ExitCode.Ok;
    }
}
