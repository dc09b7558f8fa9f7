using HotChocolate.Json;

namespace HotChocolate.Execution.Results;

/// <summary>Writes the errors of a response.</summary>
internal static class ErrorWriter
{
    public static void Write(JsonBuffer buffer, IReadOnlyList<IError> errors)
    {
        buffer.WriteRaw("\"errors\":"u8);
        WriteList(buffer, errors);
    }

    public static void WriteList(JsonBuffer buffer, IReadOnlyList<IError> errors)
    {
        buffer.WriteByte((byte)'[');
        for (var i = 0; i < errors.Count; i++)
        {
            if (i > 0)
            {
                buffer.WriteByte((byte)',');
            }

            Write(buffer, errors[i]);
        }

        buffer.WriteByte((byte)']');
    }

    public static void Write(JsonBuffer buffer, IError error)
    {
        buffer.WriteRaw("{\"message\":"u8);
        buffer.WriteString(error.Message);
        if (error.Locations is { Count: > 0 } locations)
        {
            buffer.WriteRaw(",\"locations\":["u8);
            for (var i = 0; i < locations.Count; i++)
            {
                buffer.WriteRaw(i == 0 ? "{\"line\":"u8 : ",{\"line\":"u8);
                buffer.WriteInt64(locations[i].Line);
                buffer.WriteRaw(",\"column\":"u8);
                buffer.WriteInt64(locations[i].Column);
                buffer.WriteByte((byte)'}');
            }

            buffer.WriteByte((byte)']');
        }

        if (error.Path is { } path)
        {
            buffer.WriteRaw(",\"path\":"u8);
            JsonValues.Write(buffer, path);
        }

        if (error.Extensions is { Count: > 0 } extensions)
        {
            buffer.WriteRaw(",\"extensions\":"u8);
            JsonValues.Write(buffer, extensions);
        }

        buffer.WriteByte((byte)'}');
    }
}
