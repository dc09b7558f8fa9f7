using System.Runtime.InteropServices;

namespace OrgGraph.Api.Tests.Neo4j;

/// <summary>A message from a client (https://neo4j.com/docs/bolt/current/bolt/message/).</summary>
/// <param name="Tag">Its kind.</param>
/// <param name="Statement">The Cypher of a RUN; null for others.</param>
/// <param name="Parameters">The parameters of a RUN; null for others.</param>
internal readonly record struct BoltRequest(byte Tag, string? Statement, Dictionary<string, object?>? Parameters)
{
    public const byte Run = 0x10;
    public const byte Commit = 0x12;

    /// <summary>The name of its kind.</summary>
    public string Name => Tag switch { 0x01 => "HELLO", 0x02 => "GOODBYE", 0x0F => "RESET", Run => "RUN", 0x11 => "BEGIN", Commit => "COMMIT", 0x13 => "ROLLBACK", 0x2F => "DISCARD", 0x3F => "PULL", 0x66 => "ROUTE", 0x6A => "LOGON", _ => $"{Tag:X2}" };

    public static BoltRequest Read(ReadOnlySpan<byte> message)
    {
        if (message[1] != Run) return new BoltRequest(message[1], null, null);
        var values = new PackStream(message[2..]);
        return new BoltRequest(Run, (string)values.Value()!, (Dictionary<string, object?>)values.Value()!);
    }
}

/// <summary>Finds the messages in what a client sends: 20 bytes of handshake, then messages in chunks.</summary>
internal sealed class BoltRequests
{
    private const int HandshakeSize = 20;
    private readonly List<byte> _unread = [];
    private readonly List<byte> _message = [];
    private bool _isOpen;

    /// <summary>Whether all that was sent is complete: the client waits for an answer, or has nothing to ask.</summary>
    public bool IsComplete => _unread.Count == 0 && _message.Count == 0;

    /// <summary>The messages that are complete with these bytes.</summary>
    public IReadOnlyList<BoltRequest> Take(ReadOnlySpan<byte> bytes)
    {
        _unread.AddRange(bytes);
        if (!_isOpen && _unread.Count < HandshakeSize) return [];
        var requests = new List<BoltRequest>();
        var at = _isOpen ? 0 : HandshakeSize;
        _isOpen = true;
        while (_unread.Count >= at + 2 && (_unread[at] << 8 | _unread[at + 1]) is var size && _unread.Count >= at + 2 + size)
        {
            _message.AddRange(CollectionsMarshal.AsSpan(_unread).Slice(at + 2, size));
            at += 2 + size;
            // An empty chunk ends a message; between messages it keeps the connection alive.
            if (size > 0 || _message.Count == 0) continue;
            requests.Add(BoltRequest.Read(CollectionsMarshal.AsSpan(_message)));
            _message.Clear();
        }
        _unread.RemoveRange(0, at);
        return requests;
    }
}
