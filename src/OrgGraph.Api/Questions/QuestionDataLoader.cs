using OrgGraph.Api.Mapping;
using OrgGraph.Api.Reading;
using OrgGraph.Api.Telemetry;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Store;

namespace OrgGraph.Api.Questions;

/// <summary>Answers all questions of one kind that a level of a query asks: one slice of the organisation for all, then Core's rule for each.</summary>
/// <typeparam name="TQuestion">Core's question.</typeparam>
/// <typeparam name="TCore">Core's answer.</typeparam>
/// <typeparam name="TAnswer">The API's answer.</typeparam>
public abstract class QuestionDataLoader<TQuestion, TCore, TAnswer>(RequestReader reader, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<TQuestion, Outcome<TAnswer>>(scheduler, options)
    where TQuestion : notnull
    where TAnswer : class
{
    /// <summary>Answers one question.</summary>
    /// <exception cref="OrganizationException">The question cannot be answered as it stands.</exception>
    public async Task<TAnswer?> AnswerAsync(TQuestion question, CancellationToken cancellationToken)
        => (await LoadAsync(question, cancellationToken))!.Answer;

    /// <summary>The field that asks one such question, for whoever watches the server.</summary>
    protected abstract string Question { get; }

    /// <summary>What the rule needs to see for all of the questions.</summary>
    protected abstract Slice SliceFor(IReadOnlyList<TQuestion> questions);

    /// <summary>Core's rule.</summary>
    protected abstract TCore Answer(Organization organization, TQuestion question);

    /// <summary>The day of the question.</summary>
    protected abstract DateOnly AsOf(TQuestion question);

    /// <summary>How the question ended, for whoever watches the server: the name of a status.</summary>
    protected abstract string Status(TCore answer);

    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<TQuestion, Outcome<TAnswer>>> LoadBatchAsync(IReadOnlyList<TQuestion> keys, CancellationToken cancellationToken)
    {
        using var asked = AskedQuestions.Begin(Question, keys.Count);
        try
        {
            var excerpt = await reader.SliceAsync(SliceFor(keys), cancellationToken);
            return keys.ToDictionary(question => question, question => Answer(excerpt, question, asked));
        }
        catch (Exception problem)
        {
            asked?.AllFailed(problem);
            throw;
        }
    }

    private Outcome<TAnswer> Answer(Excerpt excerpt, TQuestion question, AskedQuestions? asked)
    {
        try
        {
            var answer = Answer(excerpt.Organization, question);
            var outcome = new Outcome<TAnswer>(excerpt.AsOf(AsOf(question)).Show<TCore, TAnswer>(answer));
            asked?.Answered(Status(answer));
            return outcome;
        }
        catch (Exception problem)
        {
            asked?.Failed(problem);
            return new Outcome<TAnswer>(problem);
        }
    }
}
