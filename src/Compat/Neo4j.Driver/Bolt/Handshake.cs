using System.Buffers.Binary;

namespace Neo4j.Driver.Internal;

/// <summary>Agrees with the server on a version of Bolt: the first 20 bytes there and the first 4 back.</summary>
internal static class Handshake
{
    private const uint Http = 0x48545450;

    /// <summary>The identification, then four proposals: 5.6 and six versions below, 4.4, none, none.</summary>
    private static readonly byte[] Request =
        [0x60, 0x60, 0xB0, 0x17, 0, 6, 6, 5, 0, 0, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0];

    public static async Task<BoltVersion> NegotiateAsync(Stream stream, CancellationToken cancellationToken)
    {
        await stream.WriteAsync(Request, cancellationToken);
        var answer = new byte[4];
        await stream.ReadExactlyAsync(answer, cancellationToken);
        return (answer[3], answer[2]) switch
        {
            (5, <= 6) or (4, 4) when answer[0] == 0 && answer[1] == 0 => new BoltVersion(answer[3], answer[2]),
            (0, 0) when answer[0] == 0 && answer[1] == 0 => throw new NotSupportedException("The server speaks none of the versions 4.4 and 5.0 to 5.6 of Bolt. Neo4j 4.4 or later is needed."),
            _ when BinaryPrimitives.ReadUInt32BigEndian(answer) == Http => throw new NotSupportedException("The server answers in HTTP. Give the port of Bolt, which is 7687 by default, not that of HTTP."),
            _ => throw new ProtocolException($"The server answered the handshake with {Convert.ToHexString(answer)}, which is no version that it was offered. Is it Neo4j?"),
        };
    }
}
