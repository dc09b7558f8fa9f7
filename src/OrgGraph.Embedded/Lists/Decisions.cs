using OrgGraph.Core.Lists;
using OrgGraph.Core.Model;

namespace OrgGraph.Embedded.Lists;

internal static class Decisions
{
    public static void Select(DecisionFilter filter, Selection<Decision> selection)
    {
        if (filter.Categories is { } categories)
            selection.Keep(decision => categories.Contains(decision.Category));
        if (filter.Unit is { } unit)
            selection.Keep(decision => decision.Unit == unit);
    }
}
