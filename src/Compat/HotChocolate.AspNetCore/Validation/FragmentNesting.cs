using GraphQLParser.AST;

namespace HotChocolate.Validation;

/// <summary>How deep selections nest with fragments in place of their spreads. The rules and the plan walk them by recursion: what is deeper would overflow the stack, which ends the process.</summary>
internal sealed class FragmentNesting
{
    private readonly int _max;
    private readonly Dictionary<string, GraphQLFragmentDefinition> _fragments;

    /// <summary>The levels of each fragment met; null while it is on the way.</summary>
    private readonly Dictionary<string, int?> _levels = new(StringComparer.Ordinal);
    private bool _hasCircle;

    private FragmentNesting(GraphQLDocument document, int max)
    {
        _max = max;
        _fragments = document.Definitions.OfType<GraphQLFragmentDefinition>().DistinctBy(f => f.FragmentName.Name.StringValue, StringComparer.Ordinal).ToDictionary(f => f.FragmentName.Name.StringValue, StringComparer.Ordinal);
    }

    /// <summary>Whether a definition nests deeper than allowed, in a document that may break any other rule.</summary>
    public static bool Exceeds(GraphQLDocument document, int max)
    {
        var nesting = new FragmentNesting(document, max);
        var definitions = document.Definitions.OfType<IHasSelectionSetNode>().Select(d => d.SelectionSet).ToList();
        if (definitions.Exists(selections => nesting.Levels(selections, above: 0) > max))
            return true;
        if (!nesting._hasCircle)
            return false;

        // Around circles the way taken decides how deep it goes, but no way passes a definition twice.
        nesting._fragments.Clear();
        return definitions.Sum(selections => nesting.Levels(selections, above: 0)) > max;
    }

    private int Levels(GraphQLSelectionSet? selections, int above)
    {
        if (selections is null)
            return 0;
        var deepest = 0;
        if (above <= _max)
        {
            foreach (var selection in selections.Selections)
            {
                var below = selection is GraphQLFragmentSpread spread ? LevelsOf(spread.FragmentName.Name.StringValue, above + 1) : Levels((selection as IHasSelectionSetNode)?.SelectionSet, above + 1);
                deepest = Math.Max(deepest, below);
            }
        }

        return deepest + 1;
    }

    private int LevelsOf(string fragment, int above)
    {
        if (!_fragments.TryGetValue(fragment, out var definition))
            return 0;
        if (_levels.TryGetValue(fragment, out var known))
        {
            _hasCircle |= known is null;
            return known ?? 0;
        }

        _levels[fragment] = null;
        var levels = Levels(definition.SelectionSet, above);
        _levels[fragment] = levels;
        return levels;
    }
}
