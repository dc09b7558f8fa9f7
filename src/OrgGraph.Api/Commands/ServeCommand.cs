using System.CommandLine;
using OrgGraph.Api.Hosting;

namespace OrgGraph.Api.Commands;

/// <summary><c>orggraph serve</c>: answers GraphQL over HTTP until it is stopped.</summary>
internal static class ServeCommand
{
    public static Command Create(string[] configuration)
        => Configure(new Command("serve", "Answer GraphQL over HTTP until stopped. An empty store is filled with the demo organisation first."), configuration);

    /// <summary>Makes a command serve.</summary>
    public static Command Configure(Command command, string[] configuration)
    {
        var noDemo = new Option<bool>("--no-demo") { Description = "Leave an empty store empty, as OrgGraph__Demo=false does." };
        var urls = new Option<string>("--urls") { Description = "Where to listen, such as http://127.0.0.1:5081; port 0 takes a free one." };
        command.Add(noDemo);
        command.Add(urls);
        command.SetAction((parsed, cancellationToken) => Server.RunAsync(
            [.. configuration, .. parsed.GetValue(noDemo) ? [$"--{Settings.DemoKey}=false"] : Array.Empty<string>(), .. parsed.GetValue(urls) is { } given ? [$"--urls={given}"] : Array.Empty<string>()],
            parsed.InvocationConfiguration.Output,
            cancellationToken));
        return command;
    }
}
