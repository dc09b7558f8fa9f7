using OrgGraph.Core.Because;
using OrgGraph.Core.Model;

namespace OrgGraph.Core.Graph;

/// <summary>Walks the trees of units, accounts and territories upwards.</summary>
internal static class Lineage
{
    /// <summary>
    /// A unit, account or territory and, in turn, what each lies within on the day: itself first, the root last. In data that others wrote the walk ends
    /// where it would come back to something, and where something lies within several others, as none of them is chosen.
    /// </summary>
    /// <param name="view">The organisation as of the day.</param>
    /// <param name="id">Where the walk begins.</param>
    /// <param name="because">Told when the walk ends at such a fault; null when nobody asks.</param>
    public static IReadOnlyList<string> Upwards(this OrganizationView view, string id, List<Step>? because = null)
    {
        List<string> walked = [id];
        while (Parents(view, walked[^1]) is { Count: > 0 } parents)
        {
            if (parents.Count > 1)
            {
                because?.Add(StepCode.SeveralParents, $"{view.Label(walked[^1])} lies within {string.Join(" and ", parents.Select(p => view.Label(p.Parent)))} at once; neither is followed.", [walked[^1], .. parents.Select(p => p.Id)]);
                break;
            }
            if (walked.Contains(parents[0].Parent))
            {
                because?.Add(StepCode.ParentCycle, $"{view.Label(walked[^1])} lies within {view.Label(parents[0].Parent)}, which lies within it; the walk upwards ends here.", walked[^1], parents[0].Id);
                break;
            }
            walked.Add(parents[0].Parent);
        }
        return walked;
    }

    private static List<PartOf> Parents(OrganizationView view, string id)
        => [.. view.InForce(view.Organization.PartOfByChild[id]).Where(p => view.Find<Node>(p.Parent) != null).DistinctBy(p => p.Parent).OrderBy(p => p.Parent, StringComparer.Ordinal)];
}
