using OrgGraph.Core.Because;

namespace OrgGraph.Api.Because;

/// <summary>One step of an explanation: what a rule did, or what it skipped and why.</summary>
/// <param name="Code">What kind of step it is, for programs.</param>
/// <param name="Text">One plain sentence, for people.</param>
/// <param name="Evidence">The ids of the nodes and relationships that it rests on, the most telling first.</param>
public sealed record Step(StepCode Code, string Text, [property: RequiredIds] IReadOnlyList<string> Evidence);
