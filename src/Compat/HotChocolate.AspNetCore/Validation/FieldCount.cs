using GraphQLParser.AST;

namespace HotChocolate.Validation;

/// <summary>Counts the fields of a document as they are written.</summary>
internal static class FieldCount
{
    public static bool Exceeds(GraphQLDocument document, int max)
    {
        var left = max;
        foreach (var definition in document.Definitions)
        {
            if (definition is IHasSelectionSetNode { SelectionSet: { } selections })
                Count(selections, ref left);
        }

        return left < 0;
    }

    private static void Count(GraphQLSelectionSet selections, ref int left)
    {
        foreach (var selection in selections.Selections)
        {
            if (selection is GraphQLField)
                left--;
            if (left < 0)
                return;
            if (selection is IHasSelectionSetNode { SelectionSet: { } nested })
                Count(nested, ref left);
        }
    }
}
