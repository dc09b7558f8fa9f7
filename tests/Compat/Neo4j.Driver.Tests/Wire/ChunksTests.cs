using System.Buffers;
using System.IO.Pipelines;
using Neo4j.Driver.Internal;

namespace Neo4j.Driver.Tests.Wire;

public class ChunksTests
{
    [Theory, InlineData(1), InlineData(65535), InlineData(65536), InlineData(200_000)]
    public async Task A_message_of_any_size_is_read_back(int size)
    {
        var message = Enumerable.Range(0, size).Select(i => (byte)i).ToArray();
        using var stream = new MemoryStream();
        var output = PipeWriter.Create(stream);
        Chunks.Write(output, message);
        await output.FlushAsync();
        Assert.Equal(message, Assert.Single(ReadAll(new ReadOnlySequence<byte>(stream.ToArray()))));
    }

    [Fact]
    public void Chunks_and_pieces_may_end_anywhere()
    {
        // Empty chunks keep the connection alive; then three chunks of one message, and another message.
        byte[] bytes = [0, 0, 0, 0, 0, 3, 1, 2, 3, 0, 1, 4, 0, 2, 5, 6, 0, 0, 0, 0, 0, 1, 7, 0, 0];
        for (var first = 0; first <= bytes.Length; first++)
        {
            for (var second = first; second <= bytes.Length; second++)
            {
                var messages = ReadAll(Segment.Sequence(bytes[..first], bytes[first..second], bytes[second..]));
                Assert.Equal([[1, 2, 3, 4, 5, 6], [7]], messages);
            }
        }
    }

    [Fact]
    public void Half_a_message_is_left_where_it_is()
    {
        byte[] bytes = [0, 3, 1, 2, 3, 0, 0];
        for (var size = 0; size < bytes.Length; size++)
        {
            var buffer = new ReadOnlySequence<byte>(bytes, 0, size);
            Assert.False(Chunks.TryRead(ref buffer, new ArrayBufferWriter<byte>(), out _));
            Assert.Equal(size, buffer.Length);
        }
    }

    private static List<byte[]> ReadAll(ReadOnlySequence<byte> buffer)
    {
        var (messages, scratch) = (new List<byte[]>(), new ArrayBufferWriter<byte>());
        while (Chunks.TryRead(ref buffer, scratch, out var message)) messages.Add(message.ToArray());
        Assert.Equal(0, buffer.Length);
        return messages;
    }

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public static ReadOnlySequence<byte> Sequence(params byte[][] pieces)
        {
            var first = new Segment { Memory = pieces[0] };
            var last = first;
            foreach (var piece in pieces[1..])
            {
                var next = new Segment { Memory = piece, RunningIndex = last.RunningIndex + last.Memory.Length };
                last.Next = next;
                last = next;
            }
            return new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);
        }
    }
}
