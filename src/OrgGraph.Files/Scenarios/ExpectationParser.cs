using System.Text.Json;
using System.Text.Json.Nodes;
using OrgGraph.Core.Escalation;
using YamlDotNet.RepresentationModel;

namespace OrgGraph.Files.Scenarios;

/// <summary>Reads what is expected: one question, and its answer or error.</summary>
internal sealed class ExpectationParser(string file, DateOnly asOf)
{
    public Expectation Read(YamlNode node)
    {
        var map = new YamlReader(file, node, "an expectation");
        var it = map.Text("it");
        if (map.Optional("problems") is { } problems)
        {
            map.NothingElse();
            return new Expectation(it, (int)node.Start.Line, question: null, problems, error: null);
        }
        var asked = QuestionKind.Every.Select(kind => (Kind: kind, Node: map.Optional(kind.Name))).Where(question => question.Node != null).ToList();
        var (answer, error) = (map.Optional("is"), map.OptionalText("error"));
        map.NothingElse();
        if (asked is not [var (kind, arguments)])
            throw map.Fault($"An expectation has one question: {string.Join(", ", QuestionKind.Every.Select(k => k.Name))} or problems.");
        if (answer == null == (error == null))
            throw map.Fault("An expectation has either 'is' with parts of the answer, or 'error' with a code.");
        return new Expectation(it, (int)node.Start.Line, Question(kind, arguments!), answer, error);
    }

    private ScenarioQuestion Question(QuestionKind kind, YamlNode node)
    {
        var map = new YamlReader(file, node, "a question");
        var arguments = new JsonObject { ["asOf"] = asOf.ToString("yyyy-MM-dd") };
        if (kind.Type == typeof(EscalationQuestion))
            arguments["maxSteps"] = EscalationQuestion.MostSteps;
        if (kind.Type.GetProperty("StartedAt") != null)
            arguments["startedAt"] = asOf.ToString("yyyy-MM-dd") + "T00:00:00Z";
        foreach (var parameter in kind.Type.GetConstructors().Single().GetParameters())
        {
            var name = char.ToLowerInvariant(parameter.Name![0]) + parameter.Name[1..];
            if ((kind.Required.Contains(name) ? map.Required(name) : map.Optional(name)) is { } value)
                arguments[name] = Tree(value);
        }
        map.NothingElse();
        try
        {
            return new ScenarioQuestion(kind, arguments.Deserialize(kind.Type, AnswerTree.Options)!);
        }
        catch (JsonException e)
        {
            throw new ScenarioFormatException(file, (int)node.Start.Line, $"The value of '{e.Path?.TrimStart('$', '.')}' cannot be used.", e);
        }
    }

    private static JsonNode? Tree(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Select(field => KeyValuePair.Create(((YamlScalarNode)field.Key).Value!, Tree(field.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Select(Tree)]),
        _ => ((YamlScalarNode)node).Value,
    };
}
