using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using OrgGraph.Api.Hosting;
using OrgGraph.Core.Store;

namespace OrgGraph.Api.Commands;

/// <summary>The program's commands. Without one it serves.</summary>
internal static class CommandLine
{
    /// <summary>How long a command may take to end after Ctrl-C.</summary>
    private static readonly TimeSpan s_stopTime = TimeSpan.FromSeconds(20);

    /// <summary>Runs what the arguments ask for, and says in a sentence what went wrong if something does.</summary>
    /// <param name="args">The command and its arguments. Those of the form <c>--Section:Key=value</c> are configuration, with any command.</param>
    /// <param name="output">Where answers go.</param>
    /// <param name="error">Where everything else goes.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        var (configuration, rest) = ConfigurationArguments.Split(args);
        try
        {
            // A query may be given as @file; the parser must not read arguments out of it.
            var parsed = Create(configuration).Parse(rest, new ParserConfiguration { ResponseFileTokenReplacer = null });
            // The reason is enough; help is there for who asks for it.
            if (parsed.Action is ParseErrorAction failure) failure.ShowHelp = false;
            var code = await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = s_stopTime });
            return parsed.Errors.Count > 0 ? ExitCode.Usage : code;
        }
        catch (OperationCanceledException)
        {
            return await FailAsync(error, ExitCode.Stopped, "Stopped. Nothing was changed.");
        }
        catch (SettingsException exception)
        {
            return await FailAsync(error, ExitCode.Usage, exception.Message);
        }
        catch (InvalidDataException exception) when (exception.InnerException is FormatException)
        {
            // A configuration file that cannot be read.
            return await FailAsync(error, ExitCode.Usage, $"{exception.Message} {exception.GetBaseException().Message}");
        }
        catch (Exception exception) when (exception is OrganizationStoreException or IOException or UnauthorizedAccessException)
        {
            return await FailAsync(error, ExitCode.Environment, exception.Message);
        }
        catch (Exception exception) when (exception is not HostAbortedException)
        {
            return await FailAsync(error, ExitCode.Fault, $"OrgGraph failed, and should not have. Please report this: {exception}");
        }
    }

    private static Command Create(string[] configuration)
    {
        var root = ServeCommand.Configure(
            new Command("orggraph", $"Answers who owns, who decides, whom to escalate and hand over to in a sales organisation, and why. Without a command it serves. {ExitCode.Help}")
            {
                ServeCommand.Create(configuration),
                ImportCommand.Create(configuration),
                ExportCommand.Create(configuration),
                ValidateCommand.Create(),
                SchemaCommand.Create(configuration),
                AskCommand.Create(configuration),
            },
            configuration);
        root.Add(new HelpOption());
        root.Add(new VersionOption());
        return root;
    }

    private static async Task<int> FailAsync(TextWriter error, int code, string message)
    {
        await error.WriteLineAsync(message);
        return code;
    }
}
