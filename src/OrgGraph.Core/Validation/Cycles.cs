using OrgGraph.Core.Model;

namespace OrgGraph.Core.Validation;

/// <summary>Finds circles in lines of which each node has at most one upwards on any day.</summary>
internal static class Cycles
{
    /// <summary>Every circle, once: its edges from the node with the lowest id upwards.</summary>
    /// <remarks>
    /// A circle closes on a day on which one of its edges begins. So the days on which edges begin are gone through in order, and each day only
    /// the ways up from what is new are walked, no node twice: about as many steps as there are edges times the depth of the tree, less on a first day.
    /// </remarks>
    public static IEnumerable<IReadOnlyList<T>> Find<T>(IEnumerable<T> edges, Func<T, string> child, Func<T, string> parent) where T : Edge
    {
        var up = new Dictionary<string, T>(StringComparer.Ordinal);
        var walkOf = new Dictionary<string, int>(StringComparer.Ordinal);
        var walk = 0;
        foreach (var day in edges.GroupBy(edge => edge.Valid.From ?? DateOnly.MinValue).OrderBy(day => day.Key))
        {
            foreach (var edge in day)
                up[child(edge)] = edge;
            var firstWalk = walk + 1;
            foreach (var start in day)
            {
                walk++;
                for (var at = child(start); up.TryGetValue(at, out var line) && line.Valid.Contains(day.Key); at = parent(line))
                {
                    if (walkOf.TryGetValue(at, out var before) && before >= firstWalk)
                    {
                        if (before == walk && Circle(at) is var circle && circle.Any(edge => (edge.Valid.From ?? DateOnly.MinValue) == day.Key))
                            yield return circle;
                        break;
                    }
                    walkOf[at] = walk;
                }
            }
        }

        List<T> Circle(string from)
        {
            var circle = new List<T>();
            for (var at = from; circle.Count == 0 || at != from; at = parent(circle[^1]))
                circle.Add(up[at]);
            var lowest = circle.IndexOf(circle.MinBy(child, StringComparer.Ordinal)!);
            return [.. circle[lowest..], .. circle[..lowest]];
        }
    }
}
