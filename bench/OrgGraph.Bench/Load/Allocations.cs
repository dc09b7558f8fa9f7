using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace OrgGraph.Bench.Load;

/// <summary>What a process of .NET has allocated so far, asked of a hook that the runtime loads into it.</summary>
internal sealed class Allocations : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("orggraph-bench-");

    /// <summary>What to set in the environment of the process.</summary>
    public IEnumerable<KeyValuePair<string, string>> Settings =>
    [
        new("DOTNET_STARTUP_HOOKS", Path.Combine(AppContext.BaseDirectory, "OrgGraph.AllocationReport.dll")),
        new("ORGGRAPH_ALLOCATIONS", Address),
    ];

    private string Address => Path.Combine(_folder.FullName, "socket");

    /// <summary>How many bytes, all threads together.</summary>
    public async Task<long> TotalAsync()
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        await socket.ConnectAsync(new UnixDomainSocketEndPoint(Address));
        using var reader = new StreamReader(new NetworkStream(socket), Encoding.ASCII);
        return long.Parse(await reader.ReadToEndAsync(), CultureInfo.InvariantCulture);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
