using System.Text.Json.Nodes;
using OrgGraph.Core.Because;
using OrgGraph.Core.Decisions;
using OrgGraph.Core.Escalation;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Handoffs;
using OrgGraph.Core.Model;
using OrgGraph.Core.Ownership;
using OrgGraph.Core.Paths;
using OrgGraph.Files.Scenarios;

namespace OrgGraph.Scenarios;

/// <summary>The files together show everything that the rules can say.</summary>
public class WhatTheFilesProduce
{
    private static readonly Lazy<Task<Dictionary<string, HashSet<string>>>> s_produced = new(ProducedAsync);

    /// <summary>Every enum that tells how an answer ended or came about: the kind of question, the field, and the values.</summary>
    public static TheoryData<string, string, Type> Outcomes() => new()
    {
        { "owner", "status", typeof(OwnerStatus) },
        { "decides", "status", typeof(WhoDecidesStatus) },
        { "escalation", "outcome", typeof(EscalationOutcome) },
        { "handoff", "status", typeof(HandoffStatus) },
        { "handoff", "missing", typeof(HandoffPart) },
        { "path", "status", typeof(ReportingPathStatus) },
    };

    [Theory]
    [MemberData(nameof(Outcomes))]
    public async Task Every_way_in_which_an_answer_can_end_is_shown(string question, string field, Type type)
    {
        var produced = (await s_produced.Value).GetValueOrDefault($"{question}.{field}", []);
        Assert.Empty(CodeName.All(type).Except(produced, StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_step_that_an_explanation_can_take_is_shown()
        => Assert.Empty(CodeName.All(typeof(StepCode)).Except((await s_produced.Value).GetValueOrDefault("code", []), StringComparer.Ordinal));

    /// <summary>The texts that the answers to all questions hold, by question and field; the codes of steps wherever they stand.</summary>
    private static async Task<Dictionary<string, HashSet<string>>> ProducedAsync()
    {
        var produced = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var scenario in ScenarioFiles.Names.Select(ScenarioFiles.Read))
        {
            var target = new OrganizationTarget(new Organization(scenario.Records));
            foreach (var question in scenario.Expectations.Where(e => e.Error == null).Select(e => e.Question).OfType<ScenarioQuestion>())
            {
                var answer = await target.AnswerAsync(question, CancellationToken.None);
                foreach (var (field, value) in answer.AsObject())
                    Add($"{question.Kind.Name}.{field}", value);
                AddCodes(answer);
            }
        }
        return produced;

        void AddCodes(JsonNode? node)
        {
            if (node is JsonObject o && o["code"] is { } code)
                Add("code", code);
            foreach (var inner in Inner(node))
                AddCodes(inner);
        }

        static IEnumerable<JsonNode?> Inner(JsonNode? node) => node switch { JsonObject all => all.Select(field => field.Value), JsonArray list => list, _ => [] };

        void Add(string name, JsonNode? value)
        {
            if (!produced.TryGetValue(name, out var values))
                produced[name] = values = new HashSet<string>(StringComparer.Ordinal);
            foreach (var one in value as JsonArray ?? [value?.DeepClone()])
                values.Add(one?.ToString() ?? "");
        }
    }
}
