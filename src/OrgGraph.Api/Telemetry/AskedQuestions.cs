using System.Diagnostics;
using System.Text.Json;
using OrgGraph.Api.Questions;

namespace OrgGraph.Api.Telemetry;

/// <summary>Tells of the questions of one kind that are answered together: a span with the status of each, their duration and their number.</summary>
internal sealed class AskedQuestions : IDisposable
{
    private const string Question = "orggraph.question";
    private const string Status = "orggraph.answer.status";

    private readonly string _question;
    private readonly int _count;
    private readonly Activity? _span;
    private readonly long _begun = Stopwatch.GetTimestamp();
    private readonly List<string> _statuses;
    private string? _error;

    private AskedQuestions(string question, int count)
    {
        (_question, _count) = (question, count);
        _span = Instruments.Spans.StartActivity(question);
        _statuses = new List<string>(Math.Min(count, Batch.Most));
    }

    /// <summary>Begins; null when nobody listens, and then it costs nothing.</summary>
    /// <param name="question">The field that asks one such question.</param>
    /// <param name="count">How many are asked.</param>
    public static AskedQuestions? Begin(string question, int count)
        => Instruments.Spans.HasListeners() || Instruments.Answers.Enabled || Instruments.QuestionDuration.Enabled || Instruments.BatchSize.Enabled ? new AskedQuestions(question, count) : null;

    /// <summary>The next question was answered.</summary>
    /// <param name="status">How it ended, as Core names it.</param>
    public void Answered(string status) => Add(Status, JsonNamingPolicy.SnakeCaseUpper.ConvertName(status), 1);

    /// <summary>The next question could not be answered.</summary>
    public void Failed(Exception problem) => Add(ErrorType.Name, Noted(problem), 1);

    /// <summary>None of the questions could be answered.</summary>
    public void AllFailed(Exception problem) => Add(ErrorType.Name, Noted(problem), _count);

    public void Dispose()
    {
        var tags = new TagList { { Question, _question } };
        Instruments.BatchSize.Record(_count, tags);
        if (_error != null) tags.Add(ErrorType.Name, _error);
        Instruments.QuestionDuration.Record(Stopwatch.GetElapsedTime(_begun).TotalSeconds, tags);
        if (_span is null) return;
        foreach (var (name, value) in tags) _span.SetTag(name, value);
        _span.SetTag("orggraph.question.count", _count).SetTag(Status, _statuses.ToArray());
        if (_error != null) _span.SetStatus(ActivityStatusCode.Error);
        _span.Dispose();
    }

    private void Add(string attribute, string value, int count)
    {
        Instruments.Answers.Add(count, new(Question, _question), new(attribute, value));
        // The span tells them one by one, as far as one field can ask.
        for (var i = 0; i < count && _statuses.Count < Batch.Most; i++) _statuses.Add(value);
    }

    /// <summary>The code of a problem, which is the batch's as well when the server is at fault.</summary>
    private string Noted(Exception problem)
    {
        var type = ErrorType.Of(problem);
        if (ErrorType.IsFault(type)) _error = type;
        return type;
    }
}
