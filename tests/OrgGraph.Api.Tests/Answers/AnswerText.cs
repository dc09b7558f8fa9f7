using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OrgGraph.Api.Tests.Answers;

/// <summary>Answers as texts that can be compared: Core's, and the API's with each node put back to its id.</summary>
internal static class AnswerText
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper), new InstantConverter() },
    };

    public static string OfCore(object answer) => Sorted(JsonSerializer.SerializeToNode(answer, answer.GetType(), s_options))!.ToJsonString(s_options);

    public static string OfApi(JsonElement answer) => Sorted(JsonNode.Parse(answer.GetRawText()))!.ToJsonString(s_options);

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject { Count: 1 } one when one.ContainsKey("id") => one["id"]!.DeepClone(),
        JsonObject members => new JsonObject(members.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => KeyValuePair.Create(member.Key, Sorted(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Sorted)]),
        _ => node?.DeepClone(),
    };

    private sealed class InstantConverter : JsonConverter<DateTimeOffset>
    {
        public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDateTimeOffset();

        public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options)
            => writer.WriteStringValue(value.ToString("yyyy-MM-ddTHH:mm:ss.fff", CultureInfo.InvariantCulture) + (value.Offset == TimeSpan.Zero ? "Z" : value.ToString("zzz", CultureInfo.InvariantCulture)));
    }
}
