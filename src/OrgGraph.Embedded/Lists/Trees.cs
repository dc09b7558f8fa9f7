using OrgGraph.Core.Graph;
using OrgGraph.Core.Model;

namespace OrgGraph.Embedded.Lists;

internal static class Trees
{
    /// <summary>The unit, account or territory and all below it.</summary>
    public static HashSet<string> WithAllBelow(OrganizationView view, string root)
        => Reach(view, root, parent => view.InForce(view.Organization.PartOfByParent[parent]).Select(edge => edge.Child));

    /// <summary>All positions that report to one, directly or through others.</summary>
    public static HashSet<string> AllReports(OrganizationView view, string manager)
    {
        var reports = Reach(view, manager, position => view.InForce(view.Organization.ReportsToByManager[position]).Select(edge => edge.Position));
        reports.Remove(manager);
        return reports;
    }

    /// <summary>The direct parent, if there is one on the day.</summary>
    public static string? Parent(OrganizationView view, string child)
        => view.InForce(view.Organization.PartOfByChild[child]).FirstOrDefault(edge => view.Find<Node>(edge.Parent) != null)?.Parent;

    /// <summary>What is reached over things that exist on the day; each once, so that a cycle ends.</summary>
    private static HashSet<string> Reach(OrganizationView view, string start, Func<string, IEnumerable<string>> next)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { start };
        var open = new Stack<string>(reached);
        while (open.TryPop(out var id))
        {
            foreach (var below in next(id))
            {
                if (view.Find<Node>(below) != null && reached.Add(below))
                    open.Push(below);
            }
        }
        return reached;
    }
}
