using System.Buffers.Binary;
using System.Text;

namespace OrgGraph.Api.Tests.Telemetry;

/// <summary>A message in protocol buffers, read without its schema: as much as the tests need to look into OTLP.</summary>
internal sealed class Protobuf
{
    private readonly ILookup<int, object> _fields;

    public Protobuf(ReadOnlyMemory<byte> bytes) => _fields = Read(bytes).ToLookup(field => field.Number, field => field.Value);

    /// <summary>The messages of a repeated field.</summary>
    public IEnumerable<Protobuf> Messages(int field) => _fields[field].Select(value => new Protobuf((ReadOnlyMemory<byte>)value));

    /// <summary>The messages at the end of a path of repeated fields.</summary>
    public IEnumerable<Protobuf> Messages(params ReadOnlySpan<int> path)
    {
        IEnumerable<Protobuf> messages = [this];
        foreach (var field in path)
            messages = messages.SelectMany(message => message.Messages(field)).ToList();
        return messages;
    }

    public string Text(int field) => Encoding.UTF8.GetString(Bytes(field));

    public string Hex(int field) => Convert.ToHexStringLower(Bytes(field));

    public bool Has(int field) => _fields.Contains(field);

    public long Number(int field) => _fields[field].Cast<ulong>().Select(value => (long)value).FirstOrDefault();

    public double Real(int field) => BitConverter.Int64BitsToDouble(Number(field));

    private byte[] Bytes(int field) => _fields[field].Select(value => ((ReadOnlyMemory<byte>)value).ToArray()).FirstOrDefault([]);

    private static IEnumerable<(int Number, object Value)> Read(ReadOnlyMemory<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            var tag = Varint(ref bytes);
            object value = (tag & 7) switch
            {
                0 => Varint(ref bytes),
                1 => BinaryPrimitives.ReadUInt64LittleEndian(Take(ref bytes, 8).Span),
                2 => Take(ref bytes, (int)Varint(ref bytes)),
                5 => (ulong)BinaryPrimitives.ReadUInt32LittleEndian(Take(ref bytes, 4).Span),
                var type => throw new InvalidDataException($"There is no wire type {type}."),
            };
            yield return ((int)(tag >> 3), value);
        }
    }

    private static ReadOnlyMemory<byte> Take(ref ReadOnlyMemory<byte> bytes, int length)
    {
        var taken = bytes[..length];
        bytes = bytes[length..];
        return taken;
    }

    private static ulong Varint(ref ReadOnlyMemory<byte> bytes)
    {
        ulong value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = Take(ref bytes, 1).Span[0];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80) return value;
        }
    }
}
