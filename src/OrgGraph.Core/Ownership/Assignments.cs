using OrgGraph.Core.Because;
using OrgGraph.Core.Model;

namespace OrgGraph.Core.Ownership;

/// <summary>Finds owners by assignment, going upwards from the thing.</summary>
internal static class Assignments
{
    /// <summary>The owners at each level that has any, the nearest level first.</summary>
    /// <remarks>An assignment that leads to no seat does not count: it hides neither another assignment nor coverage.</remarks>
    public static IReadOnlyList<IReadOnlyList<Owner>> Find(OwnerSearch search)
    {
        List<IReadOnlyList<Owner>> found = [];
        foreach (var level in search.Levels)
        {
            var counting = Counting(search, level, isFound: found.Count > 0);
            if (counting.Count == 0) continue;
            List<Owner> owners = [];
            foreach (var specific in counting)
            {
                if (specific.SolutionArea != null) owners.AddRange(Owners(search, specific, level));
            }
            var isAreaNamed = owners.Count > 0;
            foreach (var general in counting)
            {
                if (general.SolutionArea != null) continue;
                if (isAreaNamed)
                    Skip(search, general, level, StepCode.AssignmentLessSpecific, $"another assignment there names {search.View.Label(search.SolutionArea!)}, this one names no solution area");
                else
                    owners.AddRange(Owners(search, general, level));
            }
            if (owners.Count > 0) found.Add(owners);
        }
        if (found.Count == 0)
            search.Because.Add(StepCode.NothingAssigned, $"Nobody is assigned to {search.Thing.Label}{(search.Levels.Count > 1 ? ", or to what it lies within," : "")} as {search.RoleInWords}.", [.. search.Levels]);
        return found;
    }

    private static List<Owns> Counting(OwnerSearch search, string level, bool isFound)
    {
        var (view, counting) = (search.View, new List<Owns>());
        foreach (var assignment in InRole(search, view.InForce(view.Organization.OwnsByThing[level])))
        {
            if (assignment.SolutionArea != null && assignment.SolutionArea != search.SolutionArea)
                Skip(search, assignment, level, StepCode.AssignmentForOtherArea, search.SolutionArea == null ? "no solution area was asked for" : (Sentence)$"{view.Label(search.SolutionArea)} was asked for");
            else if (assignment.Inheritance == Inheritance.None && level != search.Thing.Id)
                Skip(search, assignment, level, StepCode.AssignmentNotInherited, "the assignment does not hold for what lies below");
            else if (assignment.Inheritance == Inheritance.Fallback && isFound)
                Skip(search, assignment, level, StepCode.AssignmentNotNeeded, "the assignment holds only where nothing nearer is found");
            else
                counting.Add(assignment);
        }
        return counting;
    }

    private static List<Owns> InRole(OwnerSearch search, ArraySegment<Owns> assignments)
    {
        List<Owns> found = [];
        foreach (var assignment in assignments)
        {
            if (assignment.Role == search.Role) found.Add(assignment);
        }
        return found.Count <= 1 ? found : [.. found.OrderBy(a => a.Id, StringComparer.Ordinal)];
    }

    private static IEnumerable<Owner> Owners(OwnerSearch search, Owns assignment, string level)
    {
        var reach = level == search.Thing.Id ? "" : assignment.Inheritance == Inheritance.Append ? ", and to what lies within it (APPEND)" : ", and to what lies within it where nothing nearer is assigned (FALLBACK)";
        search.Because.Add(StepCode.AssignmentCounts, $"{search.View.Label(assignment.Owner)} is assigned to {search.View.Label(level)}{reach} as {InWords(search, assignment)}.", assignment, assignment.Owner, level);
        return search.Owners(assignment.Owner, assignment, OwnershipSource.Assigned, level);
    }

    private static void Skip(OwnerSearch search, Owns assignment, string level, StepCode code, Sentence why)
        => search.Because.Add(code, $"{search.View.Label(assignment.Owner)}, assigned to {search.View.Label(level)} as {InWords(search, assignment)}, is skipped: {why}.", assignment, assignment.Owner, level);

    private static Sentence InWords(OwnerSearch search, Owns assignment)
        => assignment.SolutionArea == null ? assignment.Role : (Sentence)$"{assignment.Role} for {search.View.Label(assignment.SolutionArea)}";
}
