using System.CommandLine;
using OrgGraph.Core.Graph;
using OrgGraph.Files.Scenarios;

namespace OrgGraph.Api.Commands;

/// <summary><c>orggraph validate</c>: asks the rules what scenario files expect of their organisations.</summary>
internal static class ValidateCommand
{
    public static Command Create()
    {
        var files = new Argument<FileInfo[]>("files") { Description = "Scenario files (*.org.yaml).", Arity = ArgumentArity.OneOrMore };
        var command = new Command("validate", "Check what scenario files expect of their own small organisations. The store is not used.") { files.AcceptExistingOnly() };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetRequiredValue(files), parsed.InvocationConfiguration.Output, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(FileInfo[] files, TextWriter output, CancellationToken cancellationToken)
    {
        var (met, notMet, unreadable) = (0, 0, 0);
        foreach (var file in files)
        {
            try
            {
                // The path is shown as it was given, so that editors can jump to it.
                var scenario = Scenario.Read(file.ToString());
                var results = await scenario.RunAsync(new OrganizationTarget(new Organization(scenario.Records)), cancellationToken);
                foreach (var result in results.Where(result => !result.IsMet))
                    await output.WriteLineAsync(result.ToString());
                met += results.Count(result => result.IsMet);
                notMet += results.Count(result => !result.IsMet);
            }
            catch (ScenarioFormatException exception)
            {
                await output.WriteLineAsync(exception.Message);
                unreadable++;
            }
        }
        await output.WriteLineAsync($"{Counted(files.Length, "file")}: {Counted(met, "expectation")} met, {notMet} not met{(unreadable > 0 ? $", {Counted(unreadable, "file")} not readable" : "")}.");
        return notMet + unreadable == 0 ? ExitCode.Ok : ExitCode.Problems;
    }

    private static string Counted(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";
}
