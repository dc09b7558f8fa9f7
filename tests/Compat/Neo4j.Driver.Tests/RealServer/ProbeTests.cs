using System.Net;
using System.Net.Sockets;
using System.Reflection;

namespace Neo4j.Driver.Tests.RealServer;

/// <summary>A program that ran on the published package prints the same here, but for the wording of errors that the driver itself makes.</summary>
public class ProbeTests : IClassFixture<ExclusiveServer>
{
    [Neo4jFact]
    public async Task The_probe_prints_what_it_printed_on_the_published_driver()
    {
        // Bound, so that nobody else takes it, and not listening.
        using var unused = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        unused.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        var port = ((IPEndPoint)unused.LocalEndPoint!).Port;
        var console = Console.Out;
        using var printed = new StringWriter();
        Console.SetOut(printed);
        try
        {
            var probe = Assembly.Load("Neo4j.Probe").EntryPoint!;
            string[] arguments = [Neo4jFactAttribute.Uri, Neo4jFactAttribute.Password, port.ToString(System.Globalization.CultureInfo.InvariantCulture)];
            await Task.Run(() => probe.Invoke(null, [arguments]));
        }
        finally
        {
            Console.SetOut(console);
        }
        var expected = await File.ReadAllTextAsync(System.IO.Path.Combine(AppContext.BaseDirectory, "expected.txt"));
        Assert.Equal(Compared(expected), Compared(printed.ToString()));
    }

    /// <summary>Of errors the outermost alone; of errors without a code, which are the driver's own, not the wording.</summary>
    private static List<string> Compared(string text)
    {
        var lines = new List<string>();
        var inError = false;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var isError = line.StartsWith("! ", StringComparison.Ordinal);
            if (!isError) lines.Add(line);
            else if (!inError) lines.Add(line.Contains(" code= ", StringComparison.Ordinal) ? line[..line.IndexOf(": ", StringComparison.Ordinal)] : line);
            inError = isError;
        }
        return lines;
    }
}
