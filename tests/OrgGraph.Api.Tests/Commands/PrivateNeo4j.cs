using System.Diagnostics;
using System.Globalization;

namespace OrgGraph.Api.Tests.Commands;

/// <summary>A Neo4j server of one's own, which may be killed: a folder <c>shared/neo4j</c> beside the checkout starts it.</summary>
internal sealed class PrivateNeo4j(string folder) : IDisposable
{
    private static readonly string s_scripts = Repository.PathTo("..", "shared", "neo4j");

    /// <summary>Why there is none; null when there is one.</summary>
    public static string? Absence => File.Exists(Path.Combine(s_scripts, "start")) ? null : "No Neo4j to kill: the folder ../shared/neo4j, whose start and stop run a server, is not beside the checkout.";

    public Uri Uri { get; private set; } = new("bolt://127.0.0.1:0");

    /// <summary>Starts it, on the same port each time, and waits until it answers.</summary>
    public async Task StartAsync()
    {
        var start = new ProcessStartInfo(Path.Combine(s_scripts, "start"), [folder, "--no-auth", "--port", Uri.Port.ToString(CultureInfo.InvariantCulture), "--while", Environment.ProcessId.ToString(CultureInfo.InvariantCulture)])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        Uri = new Uri((await process.StandardOutput.ReadLineAsync())!);
        await process.WaitForExitAsync();
    }

    /// <summary>Kills it (SIGKILL).</summary>
    public async Task KillAsync()
    {
        using var server = Process.GetProcessById(int.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "run", "neo4j.pid")), CultureInfo.InvariantCulture));
        server.Kill();
        await server.WaitForExitAsync();
    }

    public void Dispose()
    {
        using var stop = Process.Start(new ProcessStartInfo(Path.Combine(s_scripts, "stop"), [folder]) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true })!;
        stop.WaitForExit();
    }
}
