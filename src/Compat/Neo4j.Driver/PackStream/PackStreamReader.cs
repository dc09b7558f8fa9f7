using System.Buffers.Binary;
using System.Text;

namespace Neo4j.Driver.Internal;

/// <summary>Reads the values of one message.</summary>
internal ref struct PackStreamReader(ReadOnlySpan<byte> message, NameCache names)
{
    private const int MaxDepth = 500;
    private static readonly object True = true, False = false;
    private static readonly object[] SmallIntegers = [.. Enumerable.Range(-16, 1040).Select(value => (object)(long)value)];

    private readonly ReadOnlySpan<byte> message = message;
    private int position;
    private int depth;

    public readonly bool AtEnd => position == message.Length;

    public object? Value()
    {
        var marker = Byte();
        if (marker is < Marker.TinyString or >= 0xF0) return Box((sbyte)marker);
        switch (marker)
        {
            case Marker.Null: return null;
            case Marker.True: return True;
            case Marker.False: return False;
            case Marker.Float: return BinaryPrimitives.ReadDoubleBigEndian(Take(8));
            case Marker.Int8 or Marker.Int16 or Marker.Int32 or Marker.Int64: return Box(Integer(marker));
            case Marker.Bytes8: return Take(Byte()).ToArray();
            case Marker.Bytes16: return Take(BinaryPrimitives.ReadUInt16BigEndian(Take(2))).ToArray();
            case Marker.Bytes32: return Take(Int32Size()).ToArray();
            case < Marker.TinyList or Marker.String8 or Marker.String16 or Marker.String32: return Encoding.UTF8.GetString(Take(StringSize(marker)));
        }
        if (++depth > MaxDepth) throw new ProtocolException($"A value is nested more than {MaxDepth} levels deep.");
        object value = marker switch
        {
            < Marker.TinyMap or Marker.List8 or Marker.List16 or Marker.List32 => List(ListSize(marker)),
            < Marker.TinyStruct or Marker.Map8 or Marker.Map16 or Marker.Map32 => Map(MapSize(marker)),
            < Marker.Null => StructureReader.Read(ref this, Byte(), marker & 0x0F),
            _ => throw Unexpected(marker, "a value"),
        };
        depth--;
        return value;
    }

    public long Integer() => Integer(Byte());

    public double Float() => Byte() == Marker.Float ? BinaryPrimitives.ReadDoubleBigEndian(Take(8)) : throw Unexpected(message[position - 1], "a float");

    /// <summary>A string that is likely to come again.</summary>
    public string Name() => names.Get(Take(StringSize(Byte())));

    public Dictionary<string, object?> Map() => Map(MapSize(Byte()));

    public int ListHeader() => ListSize(Byte());

    public (byte Tag, int Fields) StructHeader()
    {
        var marker = Byte();
        return (marker & 0xF0) == Marker.TinyStruct ? (Byte(), marker & 0x0F) : throw Unexpected(marker, "a structure");
    }

    private List<object?> List(int count)
    {
        var list = new List<object?>(count);
        for (var i = 0; i < count; i++) list.Add(Value());
        return list;
    }

    private Dictionary<string, object?> Map(int count)
    {
        var map = new Dictionary<string, object?>(count);
        for (var i = 0; i < count; i++) map[Name()] = Value();
        return map;
    }

    private long Integer(byte marker) => marker switch
    {
        < Marker.TinyString or >= 0xF0 => (sbyte)marker,
        Marker.Int8 => (sbyte)Byte(),
        Marker.Int16 => BinaryPrimitives.ReadInt16BigEndian(Take(2)),
        Marker.Int32 => BinaryPrimitives.ReadInt32BigEndian(Take(4)),
        Marker.Int64 => BinaryPrimitives.ReadInt64BigEndian(Take(8)),
        _ => throw Unexpected(marker, "an integer"),
    };

    private int StringSize(byte marker) => marker switch
    {
        >= Marker.TinyString and < Marker.TinyList => marker & 0x0F,
        Marker.String8 => Byte(),
        Marker.String16 => BinaryPrimitives.ReadUInt16BigEndian(Take(2)),
        Marker.String32 => Int32Size(),
        _ => throw Unexpected(marker, "a string"),
    };

    private int ListSize(byte marker) => Count(marker switch
    {
        >= Marker.TinyList and < Marker.TinyMap => marker & 0x0F,
        Marker.List8 => Byte(),
        Marker.List16 => BinaryPrimitives.ReadUInt16BigEndian(Take(2)),
        Marker.List32 => Int32Size(),
        _ => throw Unexpected(marker, "a list"),
    });

    private int MapSize(byte marker) => Count(marker switch
    {
        >= Marker.TinyMap and < Marker.TinyStruct => marker & 0x0F,
        Marker.Map8 => Byte(),
        Marker.Map16 => BinaryPrimitives.ReadUInt16BigEndian(Take(2)),
        Marker.Map32 => Int32Size(),
        _ => throw Unexpected(marker, "a map"),
    });

    private int Int32Size() => BinaryPrimitives.ReadInt32BigEndian(Take(4)) is >= 0 and var size ? size
        : throw new ProtocolException("A value is larger than 2 GiB.");

    /// <summary>Every item has at least one byte, so a larger count is a broken message: no memory is set aside for it.</summary>
    private readonly int Count(int count) => count <= message.Length - position ? count : throw EndOfMessage();

    private byte Byte() => Take(1)[0];

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > message.Length - position) throw EndOfMessage();
        var span = message.Slice(position, count);
        position += count;
        return span;
    }

    private static object Box(long value) => value is >= -16 and < 1024 ? SmallIntegers[value + 16] : value;

    private static ProtocolException EndOfMessage() => new("The server's message ends in the middle of a value.");

    private static ProtocolException Unexpected(byte marker, string expected) => new($"The server's message has the marker {marker:X2} where {expected} is expected.");
}
