using OrgGraph.Api.Questions;
using OrgGraph.Api.Reading;
using OrgGraph.Api.Schema;

namespace OrgGraph.Api.Decisions;

/// <summary>Who may decide this?</summary>
[ExtendObjectType<Query>]
public sealed class DecisionQueries
{
    /// <summary>Who may decide this, up to which amount, and who is asked first?</summary>
    /// <param name="decision">The kind of decision: an id such as `decision:discount`, or an external key.</param>
    /// <param name="about">The account, partner, unit, position or person that it is about: an id such as `account:fabrikam`, or an external key.</param>
    /// <param name="amount">How much, where the decision has an amount: `{ value: 2500, unit: "PERCENT" }` is 25 %.</param>
    /// <param name="asOf">The day, such as `2027-01-01`; today (UTC) unless given.</param>
    public Task<WhoDecidesAnswer?> GetWhoDecidesAsync(
        [RequiredId] string decision, [RequiredId] string about, WhoDecidesDataLoader deciders, [Service] TimeProvider time, CancellationToken cancellationToken,
        Amount? amount = null, DateOnly? asOf = null)
        => deciders.AnswerAsync(new WhoDecidesQuestion(decision, about, amount, asOf).Ask(time.Today()), cancellationToken);

    /// <summary>Who may decide each of these? One answer a question, in their order; null, with an error at its place, where a question cannot be answered.</summary>
    /// <param name="questions">Up to 50 questions.</param>
    /// <param name="asOf">The day of the questions that name none, such as `2027-01-01`; today (UTC) unless given.</param>
    [ListSize(AssumedSize = Batch.Most)]
    public Task<IReadOnlyList<WhoDecidesAnswer?>?> GetWhoDecidesEachAsync(
        IReadOnlyList<WhoDecidesQuestion> questions, WhoDecidesDataLoader deciders, [Service] TimeProvider time, IResolverContext context, CancellationToken cancellationToken, DateOnly? asOf = null)
        => Batch.AnswerAllAsync(questions, question => deciders.AnswerAsync(question.Ask(asOf ?? time.Today()), cancellationToken), context);
}
