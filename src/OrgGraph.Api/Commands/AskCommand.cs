using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.Json;
using HotChocolate.Execution;
using OrgGraph.Api.Hosting;
using OrgGraph.Core.Store;

namespace OrgGraph.Api.Commands;

/// <summary><c>orggraph ask</c>: answers one GraphQL query without a server.</summary>
internal static class AskCommand
{
    public static Command Create(string[] configuration)
    {
        var query = new Argument<string>("query") { Description = "A GraphQL query; @ and a file that holds it; or - to read it from standard input." };
        var variables = new Option<string?>("--variables") { Description = "The query's variables: a JSON object." };
        variables.Validators.Add(CheckVariables);
        var operation = new Option<string?>("--operation") { Description = "The name of the operation to answer, where the query has several." };
        var command = new Command("ask", "Answer one GraphQL query from the store, as JSON.") { query, variables, operation };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetRequiredValue(query), parsed.GetValue(variables), parsed.GetValue(operation), configuration, parsed.InvocationConfiguration, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string query, string? variables, string? operation, string[] configuration, InvocationConfiguration console, CancellationToken cancellationToken)
    {
        var document = query switch
        {
            "-" => await Console.In.ReadToEndAsync(cancellationToken),
            ['@', .. var file] => await File.ReadAllTextAsync(file, cancellationToken),
            _ => query,
        };
        if (string.IsNullOrWhiteSpace(document))
        {
            await console.Error.WriteLineAsync("The query is empty. Give one such as '{ accounts { nodes { id name } } }'.");
            return ExitCode.Usage;
        }

        // What the server leaves unanswered is no secret to who reads the store.
        await using var app = Server.Build([.. configuration, $"--{Settings.OnlyTrustedKey}=false"]);
        app.Services.GetRequiredService<Settings>().RequireStoreFile();
        // Before the request, whose time is limited.
        await app.Services.GetRequiredService<IOrganizationStore>().OpenAsync(cancellationToken);
        var executor = await app.Services.GetRequestExecutorAsync(cancellationToken: cancellationToken);
        var request = OperationRequestBuilder.New().SetDocument(document).SetOperationName(operation);
        if (variables != null) request.SetVariableValues(JsonVariables.Read(variables));
        await using var result = await executor.ExecuteAsync(request.Build(), cancellationToken);
        if (result is IResponseStream)
        {
            await console.Error.WriteLineAsync("A subscription is answered for as long as somebody listens, and 'ask' answers once. Start 'orggraph serve', and subscribe there.");
            return ExitCode.Usage;
        }
        await console.Output.WriteLineAsync(result.ToJson());
        return result is IOperationResult { Errors.Count: > 0 } ? ExitCode.Problems : ExitCode.Ok;
    }

    private static void CheckVariables(OptionResult result)
    {
        try
        {
            JsonVariables.Read(result.GetValueOrDefault<string>()!);
        }
        catch (JsonException exception)
        {
            result.AddError($"--variables must be a JSON object such as '{{\"id\": \"account:acme\"}}': {exception.Message}");
        }
    }
}
