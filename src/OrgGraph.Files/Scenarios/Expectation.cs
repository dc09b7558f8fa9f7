using YamlDotNet.RepresentationModel;

namespace OrgGraph.Files.Scenarios;

/// <summary>One thing that must be true of a scenario's organisation.</summary>
public sealed class Expectation
{
    internal Expectation(string it, int line, ScenarioQuestion? question, YamlNode? answer, string? error)
        => (It, Line, Question, Answer, Error) = (it, line, question, answer, error);

    /// <summary>What must be true: a plain sentence.</summary>
    public string It { get; }

    /// <summary>The line on which it begins, from 1.</summary>
    public int Line { get; }

    /// <summary>What is asked; null when it is about what validation says of the organisation.</summary>
    public ScenarioQuestion? Question { get; }

    /// <summary>The code of the error that must come instead of an answer.</summary>
    public string? Error { get; }

    /// <summary>The parts of the answer that must be so; null where an error is expected.</summary>
    internal YamlNode? Answer { get; }

    /// <inheritdoc/>
    public override string ToString() => It;
}
