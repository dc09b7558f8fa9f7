using OrgGraph.Core.Because;

namespace OrgGraph.Api.Because;

/// <summary>One step of an explanation: what a rule did, or what it skipped and why.</summary>
/// <param name="noted">The step as the rule noted it. It is put into words only where they are asked for.</param>
public sealed class Step(Core.Because.Step noted)
{
    /// <summary>What kind of step it is, for programs.</summary>
    public StepCode Code => noted.Code;

    /// <summary>One plain sentence, for people.</summary>
    public string Text => noted.Text;

    /// <summary>The ids of the nodes and relationships that it rests on, the most telling first.</summary>
    [RequiredIds]
    public IReadOnlyList<string> Evidence => noted.Evidence;
}
