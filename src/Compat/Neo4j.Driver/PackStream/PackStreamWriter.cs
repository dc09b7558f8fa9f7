using System.Buffers.Binary;
using System.Text;

namespace Neo4j.Driver.Internal;

/// <summary>Writes one message at a time into a buffer that is used again.</summary>
internal sealed class PackStreamWriter
{
    private const int KeptBuffer = 1 << 20;
    private byte[] buffer = new byte[1024];
    private int length;

    /// <summary>Whether zoned times are written by seconds in UTC.</summary>
    public bool Utc { get; set; } = true;

    public ReadOnlySpan<byte> Written => buffer.AsSpan(0, length);

    public void Clear()
    {
        length = 0;
        if (buffer.Length > KeptBuffer) buffer = new byte[1024];
    }

    public void Null() => Byte(Marker.Null);

    public void Boolean(bool value) => Byte(value ? Marker.True : Marker.False);

    public void Float(double value)
    {
        Byte(Marker.Float);
        BinaryPrimitives.WriteDoubleBigEndian(Take(8), value);
    }

    public void Integer(long value)
    {
        if (value is >= -16 and <= 127) Byte((byte)value);
        else if (value is >= sbyte.MinValue and <= sbyte.MaxValue) { Byte(Marker.Int8); Byte((byte)value); }
        else if (value is >= short.MinValue and <= short.MaxValue) { Byte(Marker.Int16); BinaryPrimitives.WriteInt16BigEndian(Take(2), (short)value); }
        else if (value is >= int.MinValue and <= int.MaxValue) { Byte(Marker.Int32); BinaryPrimitives.WriteInt32BigEndian(Take(4), (int)value); }
        else { Byte(Marker.Int64); BinaryPrimitives.WriteInt64BigEndian(Take(8), value); }
    }

    public void String(ReadOnlySpan<char> value)
    {
        var size = Encoding.UTF8.GetByteCount(value);
        if (size < 16) Byte((byte)(Marker.TinyString | size));
        else Size(size, Marker.String8, Marker.String16, Marker.String32);
        Encoding.UTF8.GetBytes(value, Take(size));
    }

    public void Bytes(ReadOnlySpan<byte> value)
    {
        Size(value.Length, Marker.Bytes8, Marker.Bytes16, Marker.Bytes32);
        value.CopyTo(Take(value.Length));
    }

    public void ListHeader(int count)
    {
        if (count < 16) Byte((byte)(Marker.TinyList | count));
        else Size(count, Marker.List8, Marker.List16, Marker.List32);
    }

    public void MapHeader(int count)
    {
        if (count < 16) Byte((byte)(Marker.TinyMap | count));
        else Size(count, Marker.Map8, Marker.Map16, Marker.Map32);
    }

    public void StructHeader(byte tag, int fields)
    {
        Byte((byte)(Marker.TinyStruct | fields));
        Byte(tag);
    }

    private void Size(int size, byte marker8, byte marker16, byte marker32)
    {
        if (size <= byte.MaxValue) { Byte(marker8); Byte((byte)size); }
        else if (size <= ushort.MaxValue) { Byte(marker16); BinaryPrimitives.WriteUInt16BigEndian(Take(2), (ushort)size); }
        else { Byte(marker32); BinaryPrimitives.WriteInt32BigEndian(Take(4), size); }
    }

    private void Byte(byte value) => Take(1)[0] = value;

    private Span<byte> Take(int count)
    {
        var end = checked(length + count);
        if (end > buffer.Length) Array.Resize(ref buffer, (int)Math.Min(Array.MaxLength, Math.Max(end, buffer.Length * 2L)));
        var span = buffer.AsSpan(length, count);
        length = end;
        return span;
    }
}
