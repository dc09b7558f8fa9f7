using OrgGraph.Core.Decisions;
using OrgGraph.Core.Escalation;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Handoffs;
using OrgGraph.Core.Model;
using OrgGraph.Core.Ownership;
using OrgGraph.Core.Paths;
using OrgGraph.Core.Responders;
using OrgGraph.Core.Store;

namespace OrgGraph.Files.Scenarios;

/// <summary>What can be asked in a scenario.</summary>
public sealed class QuestionKind
{
    private readonly Func<object, Slice> _slice;
    private readonly Func<Organization, object, object> _answer;

    private QuestionKind(string name, Type type, string[] required, Func<object, Slice> slice, Func<Organization, object, object> answer)
        => (Name, Type, Required, _slice, _answer) = (name, type, required, slice, answer);

    /// <summary>Every kind of question.</summary>
    public static IReadOnlyList<QuestionKind> Every { get; } =
    [
        // The first step of an escalation names the responder of its seat, so its slice is what the responder's rule needs too.
        Of<ResponderQuestion>("responder", ["position"],
            q => new EscalationSlice([new EscalationQuestion(q.Position, Role: null, ReportingLines.Solid, Purposes: null, Until: null, MaxSteps: 1, q.AsOf)]),
            (o, q) => ResponderRule.Answer(o.AsOf(q.AsOf), o.AsOf(q.AsOf).Require<Position>(q.Position).Id)),
        Of<OwnerQuestion>("owner", ["of"], q => new OwnerSlice([q]), OwnerRule.Answer),
        Of<AccountTeamQuestion>("accountTeam", ["account"], q => new AccountTeamSlice([q]), AccountTeamRule.Answer),
        Of<EscalationQuestion>("escalation", ["from"], q => new EscalationSlice([q]), EscalationRule.Answer),
        Of<WhoDecidesQuestion>("decides", ["decision", "about"], q => new WhoDecidesSlice([q]), WhoDecidesRule.Answer),
        Of<HandoffQuestion>("handoff", ["of"], q => new HandoffSlice([q]), HandoffResolver.Answer),
        Of<ReportingPathQuestion>("path", ["from", "to"], q => new ReportingPathSlice([q]), ReportingPathRule.Answer),
    ];

    /// <summary>How files name it.</summary>
    public string Name { get; }

    /// <summary>The record that holds the question.</summary>
    public Type Type { get; }

    /// <summary>The arguments that must be given.</summary>
    public IReadOnlyList<string> Required { get; }

    /// <summary>What the rule needs to see for a question of this kind.</summary>
    public Slice SliceFor(object question) => _slice(question);

    /// <summary>The rule's answer.</summary>
    /// <exception cref="OrganizationException">The question cannot be asked as it stands.</exception>
    public object Answer(Organization organization, object question) => _answer(organization, question);

    private static QuestionKind Of<T>(string name, string[] required, Func<T, Slice> slice, Func<Organization, T, object> answer) where T : notnull
        => new(name, typeof(T), required, q => slice((T)q), (o, q) => answer(o, (T)q));
}
