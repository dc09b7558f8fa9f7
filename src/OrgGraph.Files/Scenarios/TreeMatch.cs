using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace OrgGraph.Files.Scenarios;

/// <summary>Compares an answer with the parts of it that are expected: fields that are not named may be anything, lists must agree in length and order.</summary>
internal static class TreeMatch
{
    private const int LongestShown = 400;

    public static IReadOnlyList<Difference> Compare(YamlNode expected, JsonNode? actual)
    {
        var differences = new List<Difference>();
        Compare(expected, actual, "", differences);
        return differences;
    }

    /// <summary>A tree in one line, cut where it is long; steps by their codes.</summary>
    public static string Show(JsonNode? actual)
    {
        if (actual is JsonArray list && list.All(item => item is JsonObject o && o.ContainsKey("code")))
            return $"[{string.Join(", ", list.Select(item => item!["code"]))}]";
        var text = actual?.ToJsonString(AnswerTree.Options) ?? "null";
        return text.Length > LongestShown ? text[..LongestShown] + "…" : text;
    }

    private static void Compare(YamlNode expected, JsonNode? actual, string path, List<Difference> differences)
    {
        switch (expected, actual)
        {
            case (YamlMappingNode fields, JsonObject answer):
                foreach (var (key, value) in fields)
                    CompareField(((YamlScalarNode)key).Value!, value, answer, path, differences);
                break;
            case (YamlSequenceNode items, JsonArray list) when items.Children.Count == list.Count:
                for (var i = 0; i < list.Count; i++)
                    Compare(items.Children[i], list[i], $"{path}[{i}]", differences);
                break;
            case (YamlScalarNode code, JsonObject step) when step.ContainsKey("code"):
                Compare(code, step["code"], path + ".code", differences);
                break;
            case (YamlScalarNode scalar, null or JsonValue) when (IsNull(scalar) ? null : scalar.Value) == actual?.ToString():
                break;
            case (YamlScalarNode { Value: "true" or "false" } flag, JsonValue value) when flag.Value == value.ToJsonString():
                break;
            default:
                differences.Add(new Difference(path, (int)expected.Start.Line, Show(expected), Show(actual)));
                break;
        }
    }

    private static void CompareField(string name, YamlNode expected, JsonObject answer, string path, List<Difference> differences)
    {
        var inner = path.Length == 0 ? name : $"{path}.{name}";
        if (answer.TryGetPropertyValue(name, out var actual))
            Compare(expected, actual, inner, differences);
        else
            differences.Add(new Difference(inner, (int)expected.Start.Line, Show(expected), $"no field of the answer; its fields are {string.Join(", ", answer.Select(f => f.Key))}"));
    }

    private static bool IsNull(YamlScalarNode scalar) => scalar.Style == ScalarStyle.Plain && scalar.Value is null or "" or "~" or "null";

    private static string Show(YamlNode expected) => expected switch
    {
        YamlMappingNode map => $"{{{string.Join(", ", map.Select(f => $"{f.Key}: {Show(f.Value)}"))}}}",
        YamlSequenceNode list => $"[{string.Join(", ", list.Select(Show))}]",
        YamlScalarNode scalar => IsNull(scalar) ? "null" : scalar.Value!,
        _ => expected.ToString(),
    };
}
