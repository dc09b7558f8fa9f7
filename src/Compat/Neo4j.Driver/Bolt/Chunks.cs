using System.Buffers;
using System.Buffers.Binary;
using System.IO.Pipelines;

namespace Neo4j.Driver.Internal;

/// <summary>Messages travel in chunks: each has its size in two bytes, and an empty one ends the message.</summary>
internal static class Chunks
{
    private const int HeaderSize = 2;

    public static void Write(PipeWriter output, ReadOnlySpan<byte> message)
    {
        while (message.Length > 0)
        {
            var size = Math.Min(message.Length, ushort.MaxValue);
            Header(output, size);
            output.Write(message[..size]);
            message = message[size..];
        }
        Header(output, 0);
    }

    /// <summary>
    /// Takes one whole message off the start of the buffer, if it is there. Empty chunks before it, by which a server keeps
    /// the connection alive, are taken off too. The message is a slice of the buffer where it lies in one piece, else a copy in <paramref name="scratch"/>.
    /// </summary>
    public static bool TryRead(ref ReadOnlySequence<byte> buffer, ArrayBufferWriter<byte> scratch, out ReadOnlySpan<byte> message)
    {
        message = default;
        while (TryReadSize(buffer, 0, out var first) && first == 0) buffer = buffer.Slice(HeaderSize);
        var (end, chunks) = (0L, 0);
        while (true)
        {
            if (!TryReadSize(buffer, end, out var size)) return false;
            end += HeaderSize;
            if (size == 0) break;
            end += size;
            chunks++;
        }
        var whole = buffer.Slice(0, end);
        buffer = buffer.Slice(end);
        var content = whole.Slice(HeaderSize, end - 2 * HeaderSize);
        message = chunks == 1 && content.IsSingleSegment ? content.FirstSpan : Join(whole, scratch);
        return true;
    }

    private static ReadOnlySpan<byte> Join(ReadOnlySequence<byte> chunks, ArrayBufferWriter<byte> scratch)
    {
        scratch.ResetWrittenCount();
        while (TryReadSize(chunks, 0, out var size) && size > 0)
        {
            foreach (var segment in chunks.Slice(HeaderSize, size)) scratch.Write(segment.Span);
            chunks = chunks.Slice(HeaderSize + size);
        }
        return scratch.WrittenSpan;
    }

    private static bool TryReadSize(ReadOnlySequence<byte> buffer, long at, out int size)
    {
        size = 0;
        if (buffer.Length < at + HeaderSize) return false;
        var header = buffer.Slice(at, HeaderSize);
        if (header.IsSingleSegment)
        {
            size = BinaryPrimitives.ReadUInt16BigEndian(header.FirstSpan);
            return true;
        }
        Span<byte> bytes = stackalloc byte[HeaderSize];
        header.CopyTo(bytes);
        size = BinaryPrimitives.ReadUInt16BigEndian(bytes);
        return true;
    }

    private static void Header(PipeWriter output, int size)
    {
        BinaryPrimitives.WriteUInt16BigEndian(output.GetSpan(HeaderSize), (ushort)size);
        output.Advance(HeaderSize);
    }
}
