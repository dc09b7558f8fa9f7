using GraphQLParser.AST;

namespace HotChocolate.Validation;

/// <summary>How many pairs of fields the rule that fields of one name can be merged has to compare. Ten times the fields are a hundred times the pairs, and each that differs is an error with its places.</summary>
internal sealed class MergeCost
{
    private readonly int _max;
    private readonly int _maxNesting;
    private readonly Dictionary<string, GraphQLFragmentDefinition> _fragments;
    private int _cost;

    private MergeCost(GraphQLDocument document, int max, int maxNesting)
    {
        (_max, _maxNesting) = (max, maxNesting);
        _fragments = document.Definitions.OfType<GraphQLFragmentDefinition>().DistinctBy(f => f.FragmentName.Name.StringValue, StringComparer.Ordinal).ToDictionary(f => f.FragmentName.Name.StringValue, StringComparer.Ordinal);
    }

    /// <summary>Whether there are more pairs, and fields on the way to them, than allowed, in a document that may break any other rule but the one on nesting.</summary>
    public static bool Exceeds(GraphQLDocument document, int max, int maxNesting)
    {
        var cost = new MergeCost(document, max, maxNesting);
        foreach (var definition in document.Definitions.OfType<IHasSelectionSetNode>())
            cost.Merge([definition.SelectionSet], level: 1);
        return cost._cost > max;
    }

    /// <summary>Merges selections that stand in one place, and below them those of fields of one name. Only a circle of fragments, which is refused later, nests deeper than allowed.</summary>
    private void Merge(IEnumerable<GraphQLSelectionSet?> selections, int level)
    {
        if (level > _maxNesting)
            return;
        var byName = new Dictionary<string, List<GraphQLField>>(StringComparer.Ordinal);
        var spread = new HashSet<string>(StringComparer.Ordinal);
        foreach (var set in selections)
            Collect(set, byName, spread);
        foreach (var fields in byName.Values)
        {
            if (_cost <= _max && fields.Exists(field => field.SelectionSet is not null))
                Merge(fields.Select(field => field.SelectionSet), level + 1);
        }
    }

    private void Collect(GraphQLSelectionSet? selections, Dictionary<string, List<GraphQLField>> byName, HashSet<string> spread)
    {
        foreach (var selection in selections?.Selections ?? [])
        {
            if (_cost > _max)
                return;
            switch (selection)
            {
                case GraphQLField field:
                    var name = (field.Alias?.Name ?? field.Name).StringValue;
                    if (!byName.TryGetValue(name, out var fields))
                        byName.Add(name, fields = []);
                    fields.Add(field);
                    _cost += fields.Count;
                    break;
                case GraphQLInlineFragment inline:
                    Collect(inline.SelectionSet, byName, spread);
                    break;
                case GraphQLFragmentSpread { FragmentName.Name.StringValue: var fragment } when spread.Add(fragment) && _fragments.TryGetValue(fragment, out var definition):
                    Collect(definition.SelectionSet, byName, spread);
                    break;
            }
        }
    }
}
