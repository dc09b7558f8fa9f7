using System.Diagnostics;

namespace OrgGraph.Api.Tests.Neo4j;

/// <summary>A real Neo4j server of these tests alone, which they may kill. It is started where one stands beside the checkout, and ends with the test run.</summary>
public sealed class Neo4jServer : IAsyncLifetime
{
    public const string User = "neo4j";
    public const string Password = "org-graph-dev";

    private static readonly string s_tool = Repository.PathTo("..", "shared", "neo4j");
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("orggraph-neo4j-");
    private int _process;

    /// <summary>Why there is none; null where there is one.</summary>
    public static string? Missing => File.Exists(Path.Combine(s_tool, "start")) ? null : "No Neo4j: there is no ../shared/neo4j beside the checkout, whose script `start` starts a server.";

    /// <summary>Where it listens. It stays when the server is started again.</summary>
    public int Port { get; private set; }

    public async Task InitializeAsync()
    {
        if (Missing == null)
            await StartAsync();
    }

    /// <summary>Starts the server, and comes back when it answers.</summary>
    public async Task StartAsync()
    {
        var uri = await RunAsync("start", _folder.FullName, "--port", $"{Port}", "--password", Password, "--while", $"{Environment.ProcessId}");
        Port = new Uri(uri.Trim()).Port;
        _process = int.Parse(await File.ReadAllTextAsync(Path.Combine(_folder.FullName, "run", "neo4j.pid")));
    }

    /// <summary>Ends the server as a crash of its machine would (SIGKILL), and comes back when it is gone.</summary>
    public async Task KillAsync()
    {
        using var server = Process.GetProcessById(_process);
        server.Kill();
        await server.WaitForExitAsync();
    }

    public async Task DisposeAsync()
    {
        if (Missing == null)
            await RunAsync("stop", _folder.FullName);
        _folder.Delete(recursive: true);
    }

    private static async Task<string> RunAsync(string script, params IEnumerable<string> arguments)
    {
        // It lives for a minute or two: the second compiler of Java takes as long as all else to make it faster later.
        using var process = Process.Start(new ProcessStartInfo(Path.Combine(s_tool, script), arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["JAVA_TOOL_OPTIONS"] = "-XX:TieredStopAtLevel=1" },
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{script} failed: {await error}");
    }
}

/// <summary>Tests that need a server of their own.</summary>
[CollectionDefinition(Name)]
public sealed class Neo4jCollection : ICollectionFixture<Neo4jServer>
{
    public const string Name = "Neo4j";
}

/// <summary>A test with a real Neo4j server; without one it is skipped, and says so.</summary>
internal sealed class RealNeo4jFactAttribute : FactAttribute
{
    public RealNeo4jFactAttribute() => Skip = Neo4jServer.Missing;
}
