using System.Globalization;
using System.Net.Sockets;
using System.Text;

/// <summary>Tells whoever asks how much a program has allocated. The runtime loads it into a program that is not changed for it: <c>DOTNET_STARTUP_HOOKS</c> names this assembly.</summary>
#pragma warning disable MA0047 // The runtime looks for a type of this name, in no namespace.
internal static class StartupHook
#pragma warning restore MA0047
{
    /// <summary>Called by the runtime before the program begins. Whoever connects to the Unix socket that ORGGRAPH_ALLOCATIONS names is told the bytes allocated so far, all threads together.</summary>
    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable("ORGGRAPH_ALLOCATIONS") is { } path)
            new Thread(() => Tell(path)) { IsBackground = true, Name = "allocation report" }.Start();
    }

    private static void Tell(string path)
    {
        using var listener = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        listener.Bind(new UnixDomainSocketEndPoint(path));
        listener.Listen();
        while (true)
        {
            using var client = listener.Accept();
            client.Send(Encoding.ASCII.GetBytes(GC.GetTotalAllocatedBytes().ToString(CultureInfo.InvariantCulture)));
        }
    }
}
