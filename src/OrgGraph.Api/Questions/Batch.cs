namespace OrgGraph.Api.Questions;

/// <summary>Many questions in one field.</summary>
internal static class Batch
{
    /// <summary>The most questions that one field takes.</summary>
    public const int Most = 50;

    /// <summary>Answers the questions in their order. One that cannot be answered is null, with an error at its own place; the others are answered all the same.</summary>
    public static async Task<IReadOnlyList<TAnswer?>?> AnswerAllAsync<TQuestion, TAnswer>(IReadOnlyList<TQuestion> questions, Func<TQuestion, Task<TAnswer?>> answer, IResolverContext context)
        where TAnswer : class
    {
        Given.AtMost(questions, Most, context.Selection.Field.Name, "TOO_MANY_QUESTIONS");
        // All are asked before any is awaited, so that they share the data loader's batch.
        var answers = questions.Select(question => TryAsync(question, answer)).ToList();
        var results = new TAnswer?[answers.Count];
        for (var i = 0; i < results.Length; i++)
        {
            (results[i], var problem) = await answers[i];
            if (problem != null)
                context.ReportError(ErrorBuilder.New().SetMessage("The question could not be answered.").SetException(problem).SetPath(context.Path.Append(i)).Build());
        }
        return results;
    }

    private static async Task<(TAnswer? Answer, Exception? Problem)> TryAsync<TQuestion, TAnswer>(TQuestion question, Func<TQuestion, Task<TAnswer?>> answer)
    {
        try
        {
            return (await answer(question), null);
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            return (default, problem);
        }
    }
}
