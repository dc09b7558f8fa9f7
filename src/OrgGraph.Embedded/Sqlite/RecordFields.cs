using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using OrgGraph.Core.Model;

namespace OrgGraph.Embedded.Sqlite;

/// <summary>
/// A record as the database holds it: a JSON array of its fields in the order of <see cref="RecordKind.Columns"/>. Equal records have equal texts,
/// so that what an import changes is found by comparing texts. Not for use by several threads at once.
/// </summary>
internal sealed class RecordFields : IDisposable
{
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _writer;
    private readonly HashSet<string> _strings = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _known;

    public RecordFields()
    {
        _writer = new Utf8JsonWriter(_buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        _known = _strings.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public void Dispose() => _writer.Dispose();

    public string Write(RecordKind kind, OrgRecord record)
    {
        _buffer.ResetWrittenCount();
        _writer.Reset();
        _writer.WriteStartArray();
        foreach (var column in kind.Columns)
            Write(column.Read(record));
        _writer.WriteEndArray();
        _writer.Flush();
        return Encoding.UTF8.GetString(_buffer.WrittenSpan);
    }

    public OrgRecord Read(RecordKind kind, ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        var columns = kind.Columns;
        var values = new object?[columns.Count];
        reader.Read();
        for (var i = 0; i < values.Length; i++)
        {
            reader.Read();
            values[i] = columns[i].IsList ? ReadList(ref reader, columns[i]) : ReadValue(ref reader, columns[i].ValueType);
        }
        return kind.Create(values);
    }

    private void Write(object? value)
    {
        switch (value)
        {
            case null: _writer.WriteNullValue(); break;
            case string text: _writer.WriteStringValue(text); break;
            case bool flag: _writer.WriteBooleanValue(flag); break;
            case int number: _writer.WriteNumberValue(number); break;
            case long number: _writer.WriteNumberValue(number); break;
            case DateOnly date: _writer.WriteStringValue(date.ToString("yyyy-MM-dd")); break;
            case Enum name: _writer.WriteStringValue(name.ToString()); break;
            case System.Collections.IEnumerable list:
                _writer.WriteStartArray();
                foreach (var item in list)
                    Write(item);
                _writer.WriteEndArray();
                break;
            default: throw new ArgumentException($"Records have no fields of the type {value.GetType()}.", nameof(value));
        }
    }

    private object? ReadValue(ref Utf8JsonReader reader, Type type)
    {
        if (reader.TokenType == JsonTokenType.Null) return null;
        if (type == typeof(string)) return ReadString(ref reader);
        if (type == typeof(DateOnly)) return DateOnly.ParseExact(ReadString(ref reader), "yyyy-MM-dd");
        if (type == typeof(bool)) return reader.GetBoolean();
        if (type == typeof(int)) return reader.GetInt32();
        return type.IsEnum ? Enum.Parse(type, ReadString(ref reader)) : reader.GetInt64();
    }

    private Array ReadList(ref Utf8JsonReader reader, Column column)
    {
        var items = new List<object?>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(ReadValue(ref reader, column.ValueType));
        var list = Array.CreateInstance(column.ValueType, items.Count);
        for (var i = 0; i < items.Count; i++)
            list.SetValue(items[i], i);
        return list;
    }

    /// <summary>Of equal strings one is kept: every id stands in many records.</summary>
    private string ReadString(ref Utf8JsonReader reader)
    {
        var length = reader.ValueSpan.Length;
        Span<char> buffer = length <= 256 ? stackalloc char[length] : new char[length];
        ReadOnlySpan<char> text = buffer[..reader.CopyString(buffer)];
        if (_known.TryGetValue(text, out var known)) return known;
        var added = text.ToString();
        _strings.Add(added);
        return added;
    }
}
