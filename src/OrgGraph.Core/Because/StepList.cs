namespace OrgGraph.Core.Because;

/// <summary>Writes explanations.</summary>
internal static class StepList
{
    /// <summary>Adds one step.</summary>
    public static void Add(this List<Step> because, StepCode code, string text, params string[] evidence)
        => because.Add(new Step(code, text, evidence));
}
