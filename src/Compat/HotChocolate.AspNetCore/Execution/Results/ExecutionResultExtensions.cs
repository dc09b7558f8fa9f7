using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using HotChocolate.Execution;
using HotChocolate.Execution.Results;

namespace HotChocolate;

/// <summary>What can be done with results.</summary>
public static class ExecutionResultExtensions
{
    /// <summary>The response as JSON.</summary>
    public static string ToJson(this IExecutionResult result, bool withIndentations = true)
    {
        ArgumentNullException.ThrowIfNull(result);
        var body = (result as OperationResult ?? throw new ArgumentException("A stream of responses cannot be written as one. Read its results.", nameof(result))).Body;
        if (!withIndentations)
        {
            return Encoding.UTF8.GetString(body.WrittenSpan);
        }

        using var document = JsonDocument.Parse(body.WrittenMemory);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            document.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
