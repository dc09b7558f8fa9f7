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
            var owners = counting.Where(a => a.SolutionArea != null).SelectMany(a => Owners(search, a, level)).ToList();
            foreach (var general in counting.Where(a => a.SolutionArea == null))
            {
                if (owners.Exists(o => o.NamesArea))
                    Skip(search, general, level, StepCode.AssignmentLessSpecific, $"another assignment there names {search.View.Label(search.SolutionArea!)}, this one names no solution area");
                else
                    owners.AddRange(Owners(search, general, level));
            }
            if (owners.Count > 0) found.Add([.. owners.Select(o => o.Owner)]);
        }
        if (found.Count == 0)
            search.Because.Add(StepCode.NothingAssigned, $"Nobody is assigned to {search.Thing.Label}{(search.Levels.Count > 1 ? ", or to what it lies within," : "")} as {search.RoleInWords}.", [.. search.Levels]);
        return found;
    }

    private static List<Owns> Counting(OwnerSearch search, string level, bool isFound)
    {
        var (view, counting) = (search.View, new List<Owns>());
        foreach (var assignment in view.InForce(view.Organization.OwnsByThing[level]).Where(a => a.Role == search.Role).OrderBy(a => a.Id, StringComparer.Ordinal))
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

    private static IEnumerable<(Owner Owner, bool NamesArea)> Owners(OwnerSearch search, Owns assignment, string level)
    {
        search.Because.Add(StepCode.AssignmentCounts, $"{search.View.Label(assignment.Owner)} is assigned to {search.View.Label(level)} as {InWords(search, assignment)}.", assignment, assignment.Owner, level);
        return search.Owners(assignment.Owner, assignment, OwnershipSource.Assigned, level).Select(o => (o, assignment.SolutionArea != null));
    }

    private static void Skip(OwnerSearch search, Owns assignment, string level, StepCode code, Sentence why)
        => search.Because.Add(code, $"{search.View.Label(assignment.Owner)}, assigned to {search.View.Label(level)} as {InWords(search, assignment)}, is skipped: {why}.", assignment, assignment.Owner, level);

    private static Sentence InWords(OwnerSearch search, Owns assignment)
        => assignment.SolutionArea == null ? assignment.Role : (Sentence)$"{assignment.Role} for {search.View.Label(assignment.SolutionArea)}";
}
