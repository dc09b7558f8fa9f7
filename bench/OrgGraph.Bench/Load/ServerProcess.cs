using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace OrgGraph.Bench.Load;

/// <summary>A server under test, in a process of its own.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process _process;
    private readonly Allocations? _allocations;

    private ServerProcess(Process process, Allocations? allocations, Uri url, TimeSpan startUp)
    {
        (_process, _allocations) = (process, allocations);
        Url = url;
        StartUp = startUp;
    }

    public Uri Url { get; }

    /// <summary>From the start of the process to the first connection that it took.</summary>
    public TimeSpan StartUp { get; }

    /// <summary>The time of processors that it has used so far.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>The memory that is resident, in MiB.</summary>
    public double ResidentMiB
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1048576.0;
        }
    }

    /// <summary>How many bytes it has allocated so far; null for a program that is none of .NET.</summary>
    public async Task<long?> AllocatedAsync() => _allocations == null ? null : await _allocations.TotalAsync();

    /// <summary>Starts the program of a project that was built for release.</summary>
    /// <param name="project">The project's folder, relative to the repository.</param>
    /// <param name="assembly">The name of its assembly.</param>
    /// <param name="arguments">What to pass to it, beside where to listen.</param>
    /// <param name="environment">What to set in its environment.</param>
    public static async Task<ServerProcess> StartAsync(string project, string assembly, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var url = new Uri($"http://127.0.0.1:{FreePort()}");
        var allocations = new Allocations();
        var settings = new Dictionary<string, string>([.. environment ?? new Dictionary<string, string>(), .. allocations.Settings]);
        return await ListeningAsync(assembly, Start(project, assembly, [.. arguments, "--urls", url.ToString()], settings), allocations, url);
    }

    /// <summary>Starts a program of Node.js, which listens at the port that <c>PORT</c> names.</summary>
    /// <param name="script">The program, relative to the repository.</param>
    /// <param name="environment">What to set in its environment.</param>
    public static async Task<ServerProcess> StartNodeAsync(string script, IReadOnlyDictionary<string, string> environment)
    {
        var path = Path.Combine(Repository.Root, script);
        var folder = Path.GetDirectoryName(path)!;
        if (!Directory.Exists(Path.Combine(folder, "node_modules"))) throw new DirectoryNotFoundException($"The packages of {script} are not there. Run: npm ci --prefix {Path.GetDirectoryName(script)}");
        var url = new Uri($"http://127.0.0.1:{FreePort()}");
        return await ListeningAsync(script, Start("node", [path], folder, new Dictionary<string, string>(environment) { ["PORT"] = url.Port.ToString() }), allocations: null, url);
    }

    /// <summary>Runs the program of a project to its end.</summary>
    /// <returns>The most memory that was seen to be resident, in MiB.</returns>
    /// <exception cref="InvalidOperationException">It ended with another code than 0.</exception>
    public static async Task<double> RunAsync(string project, string assembly, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        using var process = Start(project, assembly, arguments, environment);
        var (ended, peak) = (process.WaitForExitAsync(), 0L);
        while (!ended.IsCompleted)
        {
            await Task.WhenAny(ended, Task.Delay(100));
            process.Refresh();
            if (!process.HasExited) peak = Math.Max(peak, process.PeakWorkingSet64);
        }
        if (process.ExitCode != 0) throw new InvalidOperationException($"{assembly} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
        return peak / 1048576.0;
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        _allocations?.Dispose();
    }

    private static async Task<ServerProcess> ListeningAsync(string name, Process process, Allocations? allocations, Uri url)
    {
        var clock = Stopwatch.StartNew();
        while (!await AnswersAsync(url))
        {
            if (process.HasExited) throw new InvalidOperationException($"{name} ended with {process.ExitCode} before it listened.");
            if (clock.Elapsed > TimeSpan.FromMinutes(5)) throw new TimeoutException($"{name} did not listen within five minutes.");
        }
        return new ServerProcess(process, allocations, url, clock.Elapsed);
    }

    private static Process Start(string project, string assembly, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment)
    {
        var path = Path.Combine(Repository.Root, project, "bin", "Release", "net10.0", assembly + ".dll");
        if (!File.Exists(path)) throw new FileNotFoundException($"{path} is not there. Run: dotnet build -c Release {project}");
        return Start("dotnet", [path, .. arguments], Path.GetTempPath(), new Dictionary<string, string>(environment ?? new Dictionary<string, string>()) { ["ASPNETCORE_ENVIRONMENT"] = "Production" });
    }

    private static Process Start(string program, IEnumerable<string> arguments, string folder, Dictionary<string, string> environment)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, WorkingDirectory = folder };
        foreach (var (key, value) in environment) start.Environment[key] = value;
        var process = Process.Start(start)!;
        // Read and forgotten, so that the program never waits for a full pipe.
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        return process;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static async Task<bool> AnswersAsync(Uri url)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            await socket.ConnectAsync(url.Host, url.Port);
            return true;
        }
        catch (SocketException)
        {
            await Task.Delay(5);
            return false;
        }
    }
}
