namespace HotChocolate.AspNetCore;

/// <summary>How a subprotocol of WebSockets names its messages.</summary>
internal sealed record SocketProtocol(string Name, string Start, string Stop, string Result, string KeepAlive, string? Terminate, bool ErrorsAreList, bool TakesPings)
{
    /// <summary>The subprotocol graphql-transport-ws, and the older graphql-ws; the first that the server knows and the client asks for is spoken.</summary>
    private static readonly SocketProtocol[] s_all =
    [
        new("graphql-transport-ws", Start: "subscribe", Stop: "complete", Result: "next", KeepAlive: "ping", Terminate: null, ErrorsAreList: true, TakesPings: true),
        new("graphql-ws", Start: "start", Stop: "stop", Result: "data", KeepAlive: "ka", Terminate: "connection_terminate", ErrorsAreList: false, TakesPings: false),
    ];

    public static SocketProtocol? For(IList<string> asked) => Array.Find(s_all, p => asked.Contains(p.Name));
}
