using GraphQLParser.AST;

namespace HotChocolate.Validation;

/// <summary>Finds the fields around a node: in its definition, and above the first spread of it where that is a fragment.</summary>
internal static class DocumentPaths
{
    /// <summary>The path of the fields around a node, a field itself not counted; null where there are none.</summary>
    /// <param name="document">The document.</param>
    /// <param name="node">A node of it.</param>
    /// <param name="ofField">The node is an argument, and what is asked for is the path around its field; around the directive, if it is a directive's.</param>
    public static Path? Of(GraphQLDocument document, ASTNode node, bool ofField)
    {
        var around = Around(document, node, []);
        if (ofField && around.Count > 0 && (around[^1].Arguments?.Items.Contains(node) ?? false))
            around.RemoveAt(around.Count - 1);
        return around.Count == 0 ? null : around.Aggregate(Path.Root, (path, field) => path.Append((field.Alias?.Name ?? field.Name).StringValue));
    }

    private static List<GraphQLField> Around(GraphQLDocument document, ASTNode node, HashSet<GraphQLFragmentDefinition> seen)
    {
        var definition = document.Definitions.Find(d => Contains(d, node));
        if (definition is not IHasSelectionSetNode { SelectionSet: { } selections })
            return [];
        var inside = new List<GraphQLField>();
        Descend(selections, node, inside);
        if (definition is not GraphQLFragmentDefinition fragment || !seen.Add(fragment) || Spread(document, fragment.FragmentName) is not { } spread)
            return inside;
        return [.. Around(document, spread, seen), .. inside];
    }

    private static void Descend(GraphQLSelectionSet selections, ASTNode node, List<GraphQLField> inside)
    {
        if (selections.Selections.Find(s => s != node && Contains(s, node)) is not { } selection)
            return;
        if (selection is GraphQLField field)
            inside.Add(field);
        if (selection is IHasSelectionSetNode { SelectionSet: { } nested })
            Descend(nested, node, inside);
    }

    private static GraphQLFragmentSpread? Spread(GraphQLDocument document, GraphQLFragmentName name)
        => document.Definitions.OfType<GraphQLOperationDefinition>().Cast<IHasSelectionSetNode>().Concat(document.Definitions.OfType<GraphQLFragmentDefinition>())
            .Select(d => Spread(d.SelectionSet!, name)).FirstOrDefault(s => s is not null);

    private static GraphQLFragmentSpread? Spread(GraphQLSelectionSet selections, GraphQLFragmentName name)
    {
        foreach (var selection in selections.Selections)
        {
            if (selection is GraphQLFragmentSpread spread && spread.FragmentName.Name == name.Name)
                return spread;
            if (selection is IHasSelectionSetNode { SelectionSet: { } nested } && Spread(nested, name) is { } found)
                return found;
        }

        return null;
    }

    private static bool Contains(ASTNode outer, ASTNode inner) => outer.Location.Start <= inner.Location.Start && inner.Location.End <= outer.Location.End;
}
