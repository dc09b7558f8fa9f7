using System.Text;
using System.Text.Json.Nodes;
using OrgGraph.Core.Model;
using OrgGraph.Equality.Tests.Organizations;
using OrgGraph.Equality.Tests.Questions;
using OrgGraph.Files.Scenarios;

namespace OrgGraph.Equality.Tests.Comparing;

/// <summary>Writes an organisation, a question and its answer as a scenario file, so that it can be run again over any store. JSON is YAML.</summary>
internal static class ScenarioText
{
    /// <summary>The text of the file. What scenarios cannot ask, such as lists, stands in a comment.</summary>
    public static string Of(string name, IEnumerable<OrgRecord> records, Asked question, string answer)
    {
        var text = new StringBuilder($"name: {Quoted(name)}\nasOf: {Draw.Today:yyyy-MM-dd}\nunchecked: true\norganization:\n");
        foreach (var kind in records.GroupBy(record => RecordKind.Of(record.GetType())))
        {
            text.Append($"  {kind.Key.FileName}:\n");
            foreach (var record in kind)
                text.Append($"    - {Row(kind.Key, record).ToJsonString()}\n");
        }
        if (question is not AskedOfRule rule)
            return text.Append($"expect: []\n# {question}\n# answers {answer}\n").ToString();
        var arguments = new JsonObject(AnswerTree.Of(rule.Question.Value).AsObject().Where(field => field.Value != null).Select(field => KeyValuePair.Create(field.Key, field.Value?.DeepClone())));
        var wanted = JsonNode.Parse(answer)!;
        text.Append($"expect:\n  - it: \"The answer is the same in every store.\"\n    {rule.Kind}: {arguments.ToJsonString()}\n");
        return text.Append(wanted["error"] is { } error ? $"    error: {error}\n" : $"    is: {wanted.ToJsonString()}\n").ToString();
    }

    private static JsonObject Row(RecordKind kind, OrgRecord record)
        => new(kind.Columns.Select(column => KeyValuePair.Create(column.Name, Value(column.Read(record)))).Where(field => field.Value != null));

    private static JsonNode? Value(object? value) => value switch
    {
        null => null,
        string text => text,
        Enum code => CodeName.Of(code),
        DateOnly day => day.ToString("yyyy-MM-dd"),
        System.Collections.IEnumerable list => new JsonArray([.. list.Cast<object>().Select(Value)]) is { Count: > 0 } items ? items : null,
        _ => JsonNode.Parse(AnswerTree.Of(value).ToJsonString()),
    };

    private static string Quoted(string text) => JsonValue.Create(text).ToJsonString();
}
