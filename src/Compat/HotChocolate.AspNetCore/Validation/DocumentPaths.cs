using GraphQLParser.AST;

namespace HotChocolate.Validation;

/// <summary>Finds the fields around a node: in its definition, and above the first spread of it where that is a fragment.</summary>
internal static class DocumentPaths
{
    /// <summary>The fields around a node, a field itself not counted, outermost first.</summary>
    public static List<GraphQLField> Around(GraphQLDocument document, ASTNode node) => Around(document, node, []);

    /// <summary>Something at a place of the document, to ask what is around it.</summary>
    public static ASTNode At(GraphQLDocument document, GraphQLParser.Location place)
    {
        var source = document.Source.Span;
        var start = 0;
        for (var line = 1; line < place.Line; line++)
            start += source[start..].IndexOf('\n') + 1;
        start += place.Column - 1;
        return new Place(new GraphQLLocation(start, start));
    }

    /// <summary>The path of fields; null where there are none.</summary>
    public static Path? ToPath(IEnumerable<GraphQLField> fields)
        => fields.Aggregate((Path?)null, (path, field) => (path ?? Path.Root).Append((field.Alias?.Name ?? field.Name).StringValue));

    public static bool Contains(ASTNode outer, ASTNode inner) => outer.Location.Start <= inner.Location.Start && inner.Location.End <= outer.Location.End;

    private static List<GraphQLField> Around(GraphQLDocument document, ASTNode node, HashSet<GraphQLFragmentDefinition> seen)
    {
        var definition = document.Definitions.Find(d => Contains(d, node));
        if (definition == node || definition is not IHasSelectionSetNode { SelectionSet: { } selections })
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

    private sealed class Place(GraphQLLocation location) : ASTNode
    {
        public override ASTNodeKind Kind => ASTNodeKind.Variable;

        public override GraphQLLocation Location { get; set; } = location;
    }
}
