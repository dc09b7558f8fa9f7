using System.Text.Json.Nodes;
using OrgGraph.Core.Decisions;
using OrgGraph.Core.Escalation;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Handoffs;
using OrgGraph.Core.Ownership;
using OrgGraph.Core.Paths;
using OrgGraph.Core.Store;
using OrgGraph.Equality.Tests.Questions;
using OrgGraph.Files.Scenarios;

namespace OrgGraph.Equality.Tests.Comparing;

/// <summary>Whole answers as trees, the sentences of their explanations included; in place of one that cannot be given, the error.</summary>
internal static class Answers
{
    /// <summary>The answer to a question that is asked by itself.</summary>
    public static async Task<JsonNode> AloneAsync(IOrganizationReader reader, Asked question)
    {
        try
        {
            return await question.AnswerAsync(reader);
        }
        catch (OrganizationException e)
        {
            return Error(e);
        }
    }

    /// <summary>The answers to questions of one kind that are asked in one slice, each with its own day.</summary>
    public static async Task<IReadOnlyList<JsonNode>> TogetherAsync(IOrganizationReader reader, IReadOnlyList<AskedOfRule> questions)
    {
        var slice = await reader.SliceAsync(SliceFor(questions), CancellationToken.None);
        return [.. questions.Select(question => On(slice, question))];
    }

    /// <summary>The answer to a question on a slice.</summary>
    public static JsonNode On(Organization slice, AskedOfRule question)
    {
        try
        {
            return question.Answer(slice);
        }
        catch (OrganizationException e)
        {
            return Error(e);
        }
    }

    private static JsonObject Error(OrganizationException e) => new() { ["error"] = e.Code, ["message"] = e.Message, ["id"] = e.Id };

    private static Slice SliceFor(IReadOnlyList<AskedOfRule> questions)
    {
        return questions[0].Question.Value switch
        {
            ResponderQuestion => new EscalationSlice([.. questions.SelectMany(question => ((EscalationSlice)question.Question.Kind.SliceFor(question.Question.Value)).Questions)]),
            OwnerQuestion => new OwnerSlice(All<OwnerQuestion>()),
            AccountTeamQuestion => new AccountTeamSlice(All<AccountTeamQuestion>()),
            EscalationQuestion => new EscalationSlice(All<EscalationQuestion>()),
            WhoDecidesQuestion => new WhoDecidesSlice(All<WhoDecidesQuestion>()),
            HandoffQuestion => new HandoffSlice(All<HandoffQuestion>()),
            ReportingPathQuestion => new ReportingPathSlice(All<ReportingPathQuestion>()),
            var other => throw new ArgumentException($"Questions of the type {other.GetType().Name} are not asked together.", nameof(questions)),
        };

        List<T> All<T>() => [.. questions.Select(question => (T)question.Question.Value)];
    }
}
