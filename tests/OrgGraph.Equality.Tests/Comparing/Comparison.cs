using System.Text.Json.Nodes;
using OrgGraph.Core.Model;
using OrgGraph.Core.Store;
using OrgGraph.Equality.Tests.Questions;

namespace OrgGraph.Equality.Tests.Comparing;

/// <summary>An answer of one store that is not the answer of the other.</summary>
/// <param name="Seed">The seed of the case.</param>
/// <param name="Records">The organisation that it was about; others were in the stores with it.</param>
/// <param name="Question">What was asked.</param>
/// <param name="IsTogether">Whether it was asked in one slice with others of its kind.</param>
/// <param name="Expected">The answer of the embedded store.</param>
/// <param name="Actual">The answer of the other store.</param>
internal sealed record DifferentAnswer(ulong Seed, IReadOnlyList<OrgRecord> Records, Asked Question, bool IsTogether, string Expected, string Actual);

/// <summary>Puts the same organisations into two stores and asks both the same.</summary>
/// <param name="embedded">The store that is right.</param>
/// <param name="other">The store that should give the same answers.</param>
internal sealed class Comparison(IOrganizationStore embedded, IOrganizationStore other)
{
    private const int FewAlone = 6;

    /// <summary>As many questions as one request may ask at once.</summary>
    private const int MostTogether = 50;

    private readonly SortedDictionary<string, int> _asked = new(StringComparer.Ordinal);

    /// <summary>In how many of the embedded store's answers each outcome, step and error occurred.</summary>
    public Tally Tally { get; } = new();

    /// <summary>How many answers were compared, by the kind of question.</summary>
    public IReadOnlyDictionary<string, int> Asked => _asked;

    /// <summary>
    /// Asks everything about some organisations that are in the stores together: of them as they were before their change and as they are after, when both are there.
    /// </summary>
    public async Task<IReadOnlyList<DifferentAnswer>> RunAsync(IReadOnlyList<Case> cases)
    {
        var before = await ImportAsync([.. cases.SelectMany(c => c.Organization.Records)]);
        var after = await ImportAsync([.. cases.SelectMany(c => c.Organization.Changed)]);
        return [.. await AskAsync(cases, c => c.Organization.Records, before), .. await AskAsync(cases, c => c.Organization.Changed, after)];
    }

    /// <summary>The same difference on as few records as can be; as it is when the question by itself shows none.</summary>
    public async Task<DifferentAnswer> SmallestAsync(DifferentAnswer difference)
    {
        var found = difference;
        await Smallest.OfAsync(difference.Records, async records =>
        {
            var readers = await ImportAsync(records);
            var (expected, actual) = await AloneAsync(readers, difference.Question);
            if (expected.ToJsonString() == actual.ToJsonString()) return false;
            found = difference with { Records = records, IsTogether = false, Expected = expected.ToJsonString(), Actual = actual.ToJsonString() };
            return true;
        });
        return found;
    }

    private static async Task<(JsonNode Expected, JsonNode Actual)> AloneAsync((IOrganizationReader Embedded, IOrganizationReader Other) readers, Asked question)
        => (await Answers.AloneAsync(readers.Embedded, question), await OfOtherAsync(() => Answers.AloneAsync(readers.Other, question)));

    private async Task<(IOrganizationReader Embedded, IOrganizationReader Other)> ImportAsync(IReadOnlyList<OrgRecord> records)
    {
        await embedded.ImportAsync(records, "random", progress: null, CancellationToken.None);
        await other.ImportAsync(records, "random", progress: null, CancellationToken.None);
        return (await embedded.OpenAsync(CancellationToken.None), await other.OpenAsync(CancellationToken.None));
    }

    private async Task<IReadOnlyList<DifferentAnswer>> AskAsync(IReadOnlyList<Case> cases, Func<Case, IReadOnlyList<OrgRecord>> records, (IOrganizationReader Embedded, IOrganizationReader Other) readers)
    {
        var differences = new List<DifferentAnswer>();
        foreach (var kind in cases.SelectMany(c => c.Questions.Select(question => (Case: c, Question: question))).GroupBy(asked => asked.Question.Kind))
        {
            // Of the rules' questions a few are asked by themselves, and all are asked together.
            var together = kind.Where(asked => asked.Question is AskedOfRule).ToList();
            foreach (var (@case, question) in together.Count == 0 ? kind : kind.Take(FewAlone))
            {
                var (expected, actual) = await AloneAsync(readers, question);
                Compare(@case, question, isTogether: false, expected, actual);
            }
            foreach (var some in together.Chunk(MostTogether))
            {
                List<AskedOfRule> questions = [.. some.Select(asked => (AskedOfRule)asked.Question)];
                var expected = await Answers.TogetherAsync(readers.Embedded, questions);
                var actual = await OfOtherAsync(async () => new JsonArray([.. await Answers.TogetherAsync(readers.Other, questions)]));
                for (var i = 0; i < some.Length; i++)
                    Compare(some[i].Case, some[i].Question, isTogether: true, expected[i], actual is JsonArray answers ? answers[i]! : actual);
            }
        }
        return differences;

        void Compare(Case @case, Asked question, bool isTogether, JsonNode expected, JsonNode actual)
        {
            Tally.Add(question, expected);
            _asked[question.Kind] = _asked.GetValueOrDefault(question.Kind) + 1;
            if (expected.ToJsonString() is var right && actual.ToJsonString() is var found && right != found)
                differences.Add(new DifferentAnswer(@case.Seed, records(@case), question, isTogether, right, found));
        }
    }

    /// <summary>The answer, or what was thrown instead: a store that fails answers differently from one that does not.</summary>
    private static async Task<JsonNode> OfOtherAsync(Func<Task<JsonNode>> answer)
    {
        try
        {
            return await answer();
        }
        catch (Exception e)
        {
            return new JsonObject { ["thrown"] = e.ToString() };
        }
    }
}
