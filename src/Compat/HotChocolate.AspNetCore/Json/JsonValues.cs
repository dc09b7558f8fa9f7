using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;

namespace HotChocolate.Json;

/// <summary>Writes plain values, lists and dictionaries: what scalars serialise to, and the extensions of errors.</summary>
internal static class JsonValues
{
    public static void Write(JsonBuffer buffer, object? value)
    {
        switch (value)
        {
            case null:
                buffer.WriteNull();
                break;
            case string text:
                buffer.WriteString(text);
                break;
            case bool flag:
                buffer.WriteBoolean(flag);
                break;
            case sbyte or byte or short or ushort or int or uint or long:
                buffer.WriteInt64(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case ulong or BigInteger:
                buffer.WriteRaw(Encoding.ASCII.GetBytes(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture)));
                break;
            case double or float or Half:
                buffer.WriteDouble(Convert.ToDouble(value, CultureInfo.InvariantCulture));
                break;
            case decimal number:
                buffer.WriteDecimal(number);
                break;
            case JsonElement element:
                buffer.WriteRaw(JsonSerializer.SerializeToUtf8Bytes(element));
                break;
            case HotChocolate.Path path:
                WriteList(buffer, path.ToList());
                break;
            case IReadOnlyDictionary<string, object?> members:
                WriteMembers(buffer, members);
                break;
            case IDictionary<string, object?> members:
                WriteMembers(buffer, members);
                break;
            case IEnumerable items:
                WriteList(buffer, items);
                break;
            case IFormattable text:
                buffer.WriteString(text.ToString(null, CultureInfo.InvariantCulture));
                break;
            default:
                buffer.WriteString(value.ToString());
                break;
        }
    }

    private static void WriteMembers(JsonBuffer buffer, IEnumerable<KeyValuePair<string, object?>> members)
    {
        buffer.WriteByte((byte)'{');
        var first = true;
        foreach (var (name, value) in members)
        {
            Separate(buffer, ref first);
            buffer.WriteString(name);
            buffer.WriteByte((byte)':');
            Write(buffer, value);
        }

        buffer.WriteByte((byte)'}');
    }

    private static void WriteList(JsonBuffer buffer, IEnumerable items)
    {
        buffer.WriteByte((byte)'[');
        var first = true;
        foreach (var item in items)
        {
            Separate(buffer, ref first);
            Write(buffer, item);
        }

        buffer.WriteByte((byte)']');
    }

    private static void Separate(JsonBuffer buffer, ref bool first)
    {
        if (!first)
        {
            buffer.WriteByte((byte)',');
        }

        first = false;
    }
}
