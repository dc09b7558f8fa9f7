using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;
using HotChocolate.Execution.Pipeline;

namespace HotChocolate.AspNetCore;

/// <summary>A message of a client.</summary>
/// <param name="Type">What it asks for; null when it says nothing of it.</param>
/// <param name="Id">The operation that it is about.</param>
/// <param name="Payload">The request, as JSON.</param>
internal sealed record SocketMessage(string? Type, string? Id, byte[]? Payload)
{
    /// <summary>Reads a message. Throws a <see cref="JsonException"/> when it is no JSON.</summary>
    public static SocketMessage Read(ReadOnlyMemory<byte> text)
    {
        using var document = JsonDocument.Parse(text);
        var root = document.RootElement;
        return root.ValueKind is not JsonValueKind.Object
            ? new SocketMessage(null, null, null)
            : new SocketMessage(Text(root, "type"), Text(root, "id"), root.TryGetProperty("payload", out var payload) && payload.ValueKind is JsonValueKind.Object ? JsonMarshal.GetRawUtf8Value(payload).ToArray() : null);
    }

    /// <summary>The request of the payload.</summary>
    /// <exception cref="GraphQLException">It is none.</exception>
    public HttpRequestData Request(DocumentResolver documents)
    {
        var request = JsonRequestReader.Read(new ReadOnlySequence<byte>(Payload!), documents);
        return request.HasDocument(documents) ? request : throw HttpErrors.NoDocument();
    }

    private static string? Text(JsonElement message, string name)
        => message.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;
}
