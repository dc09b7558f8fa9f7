using System.Text.Json.Nodes;
using OrgGraph.Core.Because;
using OrgGraph.Core.Decisions;
using OrgGraph.Core.Escalation;
using OrgGraph.Core.Handoffs;
using OrgGraph.Core.Model;
using OrgGraph.Core.Ownership;
using OrgGraph.Core.Paths;
using OrgGraph.Core.Responders;
using OrgGraph.Equality.Tests.Questions;

namespace OrgGraph.Equality.Tests.Comparing;

/// <summary>In how many answers each outcome, step and error occurs.</summary>
internal sealed class Tally
{
    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);

    public Tally()
    {
        foreach (var name in Expected())
            _counts[name] = 0;
    }

    /// <summary>How often each occurred, by name.</summary>
    public IReadOnlyDictionary<string, int> Counts => _counts;

    /// <summary>Counts an answer.</summary>
    public void Add(Asked question, JsonNode answer)
    {
        foreach (var name in Found(question.Kind, answer).Distinct(StringComparer.Ordinal).Where(_counts.ContainsKey))
            _counts[name]++;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join('\n', _counts.Select(count => $"{count.Value,7}  {count.Key}"));

    /// <summary>Everything that the rules can say.</summary>
    private static IEnumerable<string> Expected() =>
    [
        .. All<OwnerStatus>("owner.status"), .. All<WhoDecidesStatus>("decides.status"), .. All<EscalationOutcome>("escalation.outcome"), .. All<HandoffStatus>("handoff.status"),
        .. All<HandoffPart>("handoff.missing"), .. All<ReportingPathStatus>("path.status"), .. All<ResponderKind>("kind"), .. All<ReachedBy>("reachedBy"), .. All<OwnershipSource>("source"),
        .. All<StepCode>("code"),
        .. new[] { "NOT_FOUND", "NOT_IN_FORCE", "WRONG_KIND", "AMBIGUOUS_KEY", "BAD_QUESTION" }.Select(code => $"error: {code}"),
    ];

    private static IEnumerable<string> All<T>(string field) where T : struct, Enum => CodeName.All(typeof(T)).Select(value => $"{field}: {value}");

    private static IEnumerable<string> Found(string kind, JsonNode? tree) => tree switch
    {
        JsonObject fields => fields.SelectMany(field => field.Key switch
        {
            "status" or "outcome" when kind.Length > 0 => [$"{kind}.{field.Key}: {field.Value}"],
            "missing" => field.Value!.AsArray().Select(part => $"{kind}.missing: {part}"),
            "code" or "kind" or "reachedBy" or "source" or "error" => [$"{field.Key}: {field.Value}"],
            _ => Found("", field.Value),
        }),
        JsonArray items => items.SelectMany(item => Found(kind, item)),
        _ => [],
    };
}
