using System.Collections;

namespace Neo4j.Driver.Internal;

/// <summary>Writes the values that a parameter may have.</summary>
internal static class ValueWriter
{
    public static void Value(this PackStreamWriter writer, object? value)
    {
        switch (value)
        {
            case null: writer.Null(); break;
            case string text: writer.String(text); break;
            case bool flag: writer.Boolean(flag); break;
            case int or long or short or sbyte or byte or ushort or uint: writer.Integer(Convert.ToInt64(value)); break;
            case ulong large: writer.Integer(checked((long)large)); break;
            case double or float: writer.Float(Convert.ToDouble(value)); break;
            // Cypher has no decimal numbers.
            case decimal number: writer.Float((double)number); break;
            case char letter: writer.String([letter]); break;
            case byte[] bytes: writer.Bytes(bytes); break;
            case TemporalValue temporal: writer.Temporal(temporal); break;
            case DateOnly date: writer.Temporal(new LocalDate(date)); break;
            case TimeOnly time: writer.Temporal(new LocalTime(time)); break;
            case DateTime dateTime: writer.Temporal(new LocalDateTime(dateTime)); break;
            case DateTimeOffset dateTime: writer.Temporal(new ZonedDateTime(dateTime)); break;
            case TimeSpan span: writer.Temporal(Duration(span)); break;
            case Point point: writer.Point(point); break;
            case IReadOnlyDictionary<string, object?> map: writer.Map(map); break;
            case IDictionary map: writer.Map(map); break;
            case IList list: writer.List(list); break;
            case IEnumerable sequence: writer.List(sequence.Cast<object?>().ToList()); break;
            default:
                throw new ProtocolException($"A value of type {value.GetType()} cannot be sent to Neo4j. Pass a string, number, boolean, byte array, temporal value, point, list, or dictionary with string keys.");
        }
    }

    public static void Map(this PackStreamWriter writer, IReadOnlyDictionary<string, object?> map)
    {
        writer.MapHeader(map.Count);
        foreach (var (key, value) in map)
        {
            writer.String(key);
            writer.Value(value);
        }
    }

    private static void Map(this PackStreamWriter writer, IDictionary map)
    {
        writer.MapHeader(map.Count);
        foreach (DictionaryEntry entry in map)
        {
            writer.String(entry.Key as string ?? throw new ProtocolException($"A map's keys must be strings, and {entry.Key} is of type {entry.Key.GetType()}."));
            writer.Value(entry.Value);
        }
    }

    private static void List(this PackStreamWriter writer, IList list)
    {
        writer.ListHeader(list.Count);
        foreach (var item in list) writer.Value(item);
    }

    private static void Point(this PackStreamWriter writer, Point point)
    {
        writer.StructHeader(point.Dimension == 2 ? Tag.Point2D : Tag.Point3D, point.Dimension + 1);
        writer.Integer(point.SrId);
        writer.Float(point.X);
        writer.Float(point.Y);
        if (point.Dimension == 3) writer.Float(point.Z);
    }

    private static void Temporal(this PackStreamWriter writer, TemporalValue value)
    {
        switch (value)
        {
            case LocalDate date: writer.Integers(Tag.Date, date.EpochDays); break;
            case LocalTime time: writer.Integers(Tag.LocalTime, time.NanosOfDay); break;
            case OffsetTime time: writer.Integers(Tag.Time, time.NanosOfDay, time.OffsetSeconds); break;
            case LocalDateTime local: writer.Integers(Tag.LocalDateTime, local.EpochSeconds, local.Nanosecond); break;
            case Duration duration: writer.Integers(Tag.Duration, duration.Months, duration.Days, duration.Seconds, duration.Nanos); break;
            case ZonedDateTime { Zone: ZoneOffset zone } zoned:
                writer.Integers(writer.Utc ? Tag.DateTime : Tag.LegacyDateTime, writer.Seconds(zoned), zoned.Nanosecond, zone.OffsetSeconds);
                break;
            case ZonedDateTime { Zone: ZoneId zone } zoned:
                writer.StructHeader(writer.Utc ? Tag.DateTimeZoneId : Tag.LegacyDateTimeZoneId, 3);
                writer.Integer(writer.Seconds(zoned));
                writer.Integer(zoned.Nanosecond);
                writer.String(zone.Id);
                break;
        }
    }

    private static long Seconds(this PackStreamWriter writer, ZonedDateTime zoned) =>
        writer.Utc ? zoned.UtcSeconds : zoned.UtcSeconds + zoned.OffsetSeconds;

    private static void Integers(this PackStreamWriter writer, byte tag, params ReadOnlySpan<long> fields)
    {
        writer.StructHeader(tag, fields.Length);
        foreach (var field in fields) writer.Integer(field);
    }

    private static Duration Duration(TimeSpan span)
    {
        var (seconds, ticks) = CivilCalendar.FloorDivide(span.Ticks, TimeSpan.TicksPerSecond);
        return new Duration(seconds, (int)ticks * CivilCalendar.NanosPerTick);
    }
}
