using System.Buffers.Binary;
using System.Text;
using Neo4j.Driver;

namespace OrgGraph.Api.Tests.Neo4j;

/// <summary>Reads the values that parameters are made of (https://neo4j.com/docs/bolt/current/packstream/).</summary>
internal ref struct PackStream(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _at;

    public object? Value()
    {
        var marker = _bytes[_at++];
        return marker switch
        {
            0xC0 => null,
            0xC1 => BinaryPrimitives.ReadDoubleBigEndian(Take(8)),
            0xC2 => false,
            0xC3 => true,
            <= 0x7F or >= 0xF0 => (long)(sbyte)marker,
            0xC8 => (long)(sbyte)Take(1)[0],
            0xC9 => (long)BinaryPrimitives.ReadInt16BigEndian(Take(2)),
            0xCA => (long)BinaryPrimitives.ReadInt32BigEndian(Take(4)),
            0xCB => BinaryPrimitives.ReadInt64BigEndian(Take(8)),
            >= 0x80 and <= 0x8F => Encoding.UTF8.GetString(Take(marker & 0x0F)),
            0xD0 or 0xD1 or 0xD2 => Encoding.UTF8.GetString(Take(Size(marker - 0xD0))),
            >= 0x90 and <= 0x9F => List(marker & 0x0F),
            0xD4 or 0xD5 or 0xD6 => List(Size(marker - 0xD4)),
            >= 0xA0 and <= 0xAF => Map(marker & 0x0F),
            0xD8 or 0xD9 or 0xDA => Map(Size(marker - 0xD8)),
            >= 0xB0 and <= 0xBF => Structure(),
            _ => throw new InvalidDataException($"There is no value that begins with {marker:X2}."),
        };
    }

    private object Structure() => Take(1)[0] switch
    {
        (byte)'D' => new LocalDate(DateTime.UnixEpoch.AddDays((long)Value()!)),
        (byte)'I' => Moment(),
        var tag => throw new InvalidDataException($"The structure {tag:X2} is no date and no time."),
    };

    private ZonedDateTime Moment()
    {
        var (seconds, nanoseconds, offset) = ((long)Value()!, (long)Value()!, (long)Value()!);
        return new ZonedDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).AddTicks(nanoseconds / 100).ToOffset(TimeSpan.FromSeconds(offset)));
    }

    private List<object?> List(int count)
    {
        var list = new List<object?>(count);
        for (var i = 0; i < count; i++)
            list.Add(Value());
        return list;
    }

    private Dictionary<string, object?> Map(int count)
    {
        var map = new Dictionary<string, object?>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
            map.Add((string)Value()!, Value());
        return map;
    }

    private int Size(int width) => width switch
    {
        0 => Take(1)[0],
        1 => BinaryPrimitives.ReadUInt16BigEndian(Take(2)),
        _ => BinaryPrimitives.ReadInt32BigEndian(Take(4)),
    };

    private ReadOnlySpan<byte> Take(int count)
    {
        var part = _bytes.Slice(_at, count);
        _at += count;
        return part;
    }
}
