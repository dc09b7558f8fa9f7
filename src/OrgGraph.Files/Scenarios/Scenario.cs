using OrgGraph.Core.Model;
using OrgGraph.Core.Validation;

namespace OrgGraph.Files.Scenarios;

/// <summary>A small organisation, and what must be true of it. The format is told in <c>docs/scenario-files.md</c>.</summary>
/// <param name="File">The file that it was read from.</param>
/// <param name="Name">What it is about: a plain sentence.</param>
/// <param name="AsOf">The day of all questions that name none.</param>
/// <param name="Records">The organisation.</param>
/// <param name="Problems">What an import of the organisation would refuse.</param>
/// <param name="Expectations">What must be true.</param>
public sealed record Scenario(string File, string Name, DateOnly AsOf, IReadOnlyList<OrgRecord> Records, IReadOnlyList<Problem> Problems, IReadOnlyList<Expectation> Expectations)
{
    /// <summary>Reads a scenario file.</summary>
    /// <exception cref="ScenarioFormatException">The file is no scenario file, or its organisation could not be imported and it does not say <c>unchecked: true</c>.</exception>
    public static Scenario Read(string file) => Parse(file, System.IO.File.ReadAllText(file));

    /// <summary>Reads the text of a scenario file.</summary>
    /// <param name="file">The name that messages give it.</param>
    /// <param name="text">The text: YAML.</param>
    /// <exception cref="ScenarioFormatException">The text is no scenario, or its organisation could not be imported and it does not say <c>unchecked: true</c>.</exception>
    public static Scenario Parse(string file, string text) => new ScenarioParser(file).Parse(text);

    /// <summary>Asks everything and compares the answers with what is expected.</summary>
    /// <param name="target">Answers the questions over this scenario's organisation.</param>
    /// <param name="cancellationToken">Stops the asking.</param>
    public async Task<IReadOnlyList<ExpectationResult>> RunAsync(IScenarioTarget target, CancellationToken cancellationToken)
    {
        var results = new List<ExpectationResult>();
        foreach (var expectation in Expectations)
            results.Add(await CheckAsync(expectation, target, cancellationToken));
        return results;
    }

    /// <summary>Asks one question and compares the answer with what is expected.</summary>
    /// <param name="expectation">One of <see cref="Expectations"/>.</param>
    /// <param name="target">Answers the question over this scenario's organisation.</param>
    /// <param name="cancellationToken">Stops the asking.</param>
    public Task<ExpectationResult> CheckAsync(Expectation expectation, IScenarioTarget target, CancellationToken cancellationToken)
        => ExpectationCheck.RunAsync(this, expectation, target, cancellationToken);
}
