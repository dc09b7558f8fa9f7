using HotChocolate.Json;

namespace HotChocolate.Execution.Results;

/// <summary>A result, as the bytes of its response.</summary>
internal sealed class OperationResult : IOperationResult
{
    private OperationResult(JsonBuffer body, IReadOnlyList<IError>? errors, IReadOnlyDictionary<string, object?>? extensions, bool isDataSet)
    {
        Body = body;
        Errors = errors;
        Extensions = extensions;
        IsDataSet = isDataSet;
    }

    /// <summary>The response, complete.</summary>
    public JsonBuffer Body { get; }

    public IReadOnlyList<IError>? Errors { get; }

    public IReadOnlyDictionary<string, object?>? Extensions { get; }

    public bool IsDataSet { get; }

    /// <summary>The operation is of a kind that the transport does not carry.</summary>
    public bool IsKindRefused { get; init; }

    public IReadOnlyDictionary<string, object?>? ContextData => null;

    /// <summary>The beginning of a response with data; the caller writes the data behind it.</summary>
    public static JsonBuffer Begin(int capacity)
    {
        var buffer = new JsonBuffer(capacity);
        buffer.WriteRaw("{\"data\":"u8);
        return buffer;
    }

    /// <summary>A response whose data is written.</summary>
    public static OperationResult Complete(JsonBuffer data, IReadOnlyList<IError> errors, IReadOnlyDictionary<string, object?>? extensions)
    {
        if (errors.Count == 0)
        {
            End(data, extensions, first: false);
            return new OperationResult(data, null, extensions, isDataSet: true);
        }

        var body = new JsonBuffer(data.Length + (256 * errors.Count));
        body.WriteRaw("{"u8);
        ErrorWriter.Write(body, errors);
        body.WriteByte((byte)',');
        body.WriteRaw(data.WrittenSpan[1..]);
        data.Dispose();
        End(body, extensions, first: false);
        return new OperationResult(body, errors, extensions, isDataSet: true);
    }

    /// <summary>A response of a request that was not executed.</summary>
    public static OperationResult Refused(IReadOnlyList<IError> errors, IReadOnlyDictionary<string, object?>? extensions = null, bool isKindRefused = false)
    {
        var body = new JsonBuffer(256 * Math.Max(1, errors.Count));
        body.WriteByte((byte)'{');
        if (errors.Count > 0)
        {
            ErrorWriter.Write(body, errors);
        }

        End(body, extensions, first: errors.Count == 0);
        return new OperationResult(body, errors.Count > 0 ? errors : null, extensions, isDataSet: false) { IsKindRefused = isKindRefused };
    }

    public ValueTask DisposeAsync()
    {
        Body.Dispose();
        return default;
    }

    private static void End(JsonBuffer body, IReadOnlyDictionary<string, object?>? extensions, bool first)
    {
        if (extensions is { Count: > 0 })
        {
            body.WriteRaw(first ? "\"extensions\":"u8 : ",\"extensions\":"u8);
            JsonValues.Write(body, extensions);
        }

        body.WriteByte((byte)'}');
    }
}
