using System.Buffers;
using System.Text.Json;
using HotChocolate.Execution.Pipeline;
using HotChocolate.Json;

namespace HotChocolate.AspNetCore;

/// <summary>Reads a GraphQL request from JSON. Unknown members are ignored, and of members with the same name the last counts.</summary>
internal static class JsonRequestReader
{
    public static HttpRequestData Read(ReadOnlySequence<byte> body, DocumentResolver documents)
    {
        if (body.IsEmpty)
        {
            throw HttpErrors.New("The GraphQL request is empty.", ErrorCodes.BadRequestBody);
        }

        try
        {
            var reader = new Utf8JsonReader(body);
            reader.Read();
            var request = reader.TokenType switch
            {
                JsonTokenType.StartObject => ReadRequest(ref reader, documents),
                JsonTokenType.StartArray => ReadOnlyRequest(ref reader, documents),
                _ => throw HttpErrors.Syntax("The request must be a JSON object."),
            };
            reader.Read();
            return request;
        }
        catch (JsonException exception)
        {
            throw HttpErrors.Syntax($"The request is no JSON: {exception.Message}");
        }
        catch (InvalidOperationException)
        {
            throw HttpErrors.Syntax("The request holds text that is no valid UTF-8 or UTF-16.");
        }
    }

    /// <summary>The variables or extensions of a GET request.</summary>
    public static Dictionary<string, object?>? ReadMembers(string? json, string name)
    {
        if (string.IsNullOrEmpty(json))
        {
            return null;
        }

        try
        {
            var reader = new Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(json));
            reader.Read();
            var members = ReadObject(ref reader, name);
            reader.Read();
            return members;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw HttpErrors.Syntax($"The parameter `{name}` is no JSON object.");
        }
    }

    private static HttpRequestData ReadOnlyRequest(ref Utf8JsonReader reader, DocumentResolver documents)
    {
        reader.Read();
        if (reader.TokenType is JsonTokenType.EndArray)
        {
            throw HttpErrors.New("The GraphQL batch request has no elements.", ErrorCodes.BadRequestBody);
        }

        if (reader.TokenType is not JsonTokenType.StartObject)
        {
            throw HttpErrors.Syntax("The request must be a JSON object.");
        }

        var request = ReadRequest(ref reader, documents);
        reader.Read();
        return reader.TokenType is JsonTokenType.EndArray
            ? request
            : throw HttpErrors.New("Invalid GraphQL Request: batches are not allowed.", ErrorCodes.BadRequestBody);
    }

    private static HttpRequestData ReadRequest(ref Utf8JsonReader reader, DocumentResolver documents)
    {
        var request = new HttpRequestData();
        char[]? query = null;
        var length = 0;
        try
        {
            while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
            {
                if (reader.ValueTextEquals("query"u8))
                {
                    ReadText(ref reader, ref query, ref length);
                }
                else if (reader.ValueTextEquals("operationName"u8))
                {
                    request.OperationName = ReadText(ref reader, "operationName");
                }
                else if (reader.ValueTextEquals("variables"u8))
                {
                    reader.Read();
                    request.Variables = ReadObject(ref reader, "variables");
                }
                else if (reader.ValueTextEquals("extensions"u8))
                {
                    reader.Read();
                    request.Extensions = ReadObject(ref reader, "extensions");
                }
                else if (reader.ValueTextEquals("id"u8))
                {
                    request.Id = ReadText(ref reader, "id");
                }
                else
                {
                    reader.Skip();
                }
            }

            request.SetQuery(query.AsSpan(0, length), documents);
            return request;
        }
        finally
        {
            if (query is not null)
            {
                ArrayPool<char>.Shared.Return(query);
            }
        }
    }

    private static void ReadText(ref Utf8JsonReader reader, ref char[]? text, ref int length)
    {
        reader.Read();
        length = 0;
        if (reader.TokenType is JsonTokenType.Null)
        {
            return;
        }

        if (reader.TokenType is not JsonTokenType.String)
        {
            throw HttpErrors.Syntax("The query field must be a string or null.");
        }

        var size = reader.HasValueSequence ? (int)reader.ValueSequence.Length : reader.ValueSpan.Length;
        if (text is null || text.Length < size)
        {
            if (text is not null)
            {
                ArrayPool<char>.Shared.Return(text);
            }

            text = ArrayPool<char>.Shared.Rent(size);
        }

        length = reader.CopyString(text);
    }

    private static string? ReadText(ref Utf8JsonReader reader, string name)
    {
        reader.Read();
        return reader.TokenType is JsonTokenType.String or JsonTokenType.Null
            ? reader.GetString()
            : throw HttpErrors.Syntax($"The {name} field must be a string or null.");
    }

    private static Dictionary<string, object?>? ReadObject(ref Utf8JsonReader reader, string name) => reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.StartObject => ReadObject(ref reader),
        _ => throw HttpErrors.Syntax($"The {name} field must be an object or null."),
    };

    private static Dictionary<string, object?> ReadObject(ref Utf8JsonReader reader)
    {
        var members = new Dictionary<string, object?>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            members[name] = ReadValue(ref reader);
        }

        return members;
    }

    private static object? ReadValue(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return reader.GetString();
            case JsonTokenType.True or JsonTokenType.False:
                return reader.GetBoolean();
            case JsonTokenType.Number:
                return new JsonNumber(System.Text.Encoding.ASCII.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan));
            case JsonTokenType.StartObject:
                return ReadObject(ref reader);
            case JsonTokenType.StartArray:
                var items = new List<object?>();
                while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
                {
                    items.Add(ReadValue(ref reader));
                }

                return items;
            default:
                return null;
        }
    }
}
