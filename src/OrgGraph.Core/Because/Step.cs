namespace OrgGraph.Core.Because;

/// <summary>One step of an explanation: what a rule did, or what it skipped and why. Most answers are read without their steps, so the words are put together by whoever reads them.</summary>
public sealed class Step
{
    private readonly Sentence _text;
    private readonly Evidence[] _evidence;

    internal Step(StepCode code, Sentence text, params Evidence[] evidence) => (Code, _text, _evidence) = (code, text, evidence);

    /// <summary>What kind of step it is, for programs.</summary>
    public StepCode Code { get; }

    /// <summary>One plain sentence, for people.</summary>
    public string Text => _text.ToString();

    /// <summary>The ids of the nodes and relationships that it rests on, the most telling first.</summary>
    public IReadOnlyList<string> Evidence => Array.ConvertAll(_evidence, evidence => evidence.Id);

    /// <inheritdoc/>
    public override string ToString() => $"{Code}: {Text}";
}
