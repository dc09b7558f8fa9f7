namespace OrgGraph.Core.Because;

/// <summary>Writes explanations.</summary>
internal static class StepList
{
    /// <summary>Adds one step.</summary>
    public static void Add(this ICollection<Step> because, StepCode code, Sentence text, params Evidence[] evidence)
        => because.Add(new Step(code, text, evidence));
}
