namespace OrgGraph.Api.Questions;

/// <summary>What became of one question of a batch: an answer, or the reason why there is none. A question that fails leaves the others alone.</summary>
/// <typeparam name="TAnswer">What answers look like.</typeparam>
public sealed class Outcome<TAnswer> where TAnswer : class
{
    private readonly TAnswer? _answer;

    /// <summary>The question was answered.</summary>
    public Outcome(TAnswer answer) => _answer = answer;

    /// <summary>The question could not be answered.</summary>
    public Outcome(Exception problem) => Problem = problem;

    /// <summary>Why there is no answer; null when there is one.</summary>
    public Exception? Problem { get; }

    /// <summary>The answer.</summary>
    /// <exception cref="Exception">There is none: <see cref="Problem"/>.</exception>
    public TAnswer Answer => Problem is null ? _answer! : throw Problem;
}
