using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace HotChocolate.Validation;

/// <summary>Walks the fields of a valid document's operations, with fragments in place of their spreads.</summary>
internal sealed class OperationWalker(GraphQL.Types.ISchema schema, GraphQLDocument document, int maxFragmentVisits)
{
    private readonly Dictionary<string, GraphQLFragmentDefinition> _fragments = document.Definitions.OfType<GraphQLFragmentDefinition>().ToDictionary(f => f.FragmentName.Name.StringValue, StringComparer.Ordinal);
    private int _fragmentVisits;

    /// <summary>Whether the walk ended early because too many fragments were spread.</summary>
    public bool IsCutShort => _fragmentVisits > maxFragmentVisits;

    /// <summary>Walks an operation.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="enter">Called for each field; false leaves out what is below.</param>
    public void Walk(GraphQLOperationDefinition operation, Func<FieldVisit, bool> enter)
    {
        IGraphType root = operation.Operation switch
        {
            OperationType.Mutation => schema.Mutation!,
            OperationType.Subscription => schema.Subscription!,
            _ => schema.Query,
        };
        Walk(operation.SelectionSet, root, parent: null, enter);
    }

    private void Walk(GraphQLSelectionSet selections, IGraphType type, FieldVisit? parent, Func<FieldVisit, bool> enter)
    {
        foreach (var selection in selections.Selections)
        {
            switch (selection)
            {
                case GraphQLField field when Field(type, field) is { } definition:
                    var visit = new FieldVisit(parent, field, type, definition);
                    if (enter(visit) && field.SelectionSet is { } nested)
                        Walk(nested, definition.ResolvedType!.GetNamedType(), visit, enter);
                    break;
                case GraphQLInlineFragment inline:
                    Walk(inline.SelectionSet, inline.TypeCondition is { } condition ? schema.AllTypes[condition.Type.Name.Value]! : type, parent, enter);
                    break;
                case GraphQLFragmentSpread spread when ++_fragmentVisits <= maxFragmentVisits:
                    var fragment = _fragments[spread.FragmentName.Name.StringValue];
                    Walk(fragment.SelectionSet, schema.AllTypes[fragment.TypeCondition.Type.Name.Value]!, parent, enter);
                    break;
            }
        }
    }

    private FieldType? Field(IGraphType type, GraphQLField field)
    {
        var name = field.Name.Value;
        if (type == schema.Query && name == schema.SchemaMetaFieldType.Name)
            return schema.SchemaMetaFieldType;
        if (type == schema.Query && name == schema.TypeMetaFieldType.Name)
            return schema.TypeMetaFieldType;
        return name == schema.TypeNameMetaFieldType.Name ? schema.TypeNameMetaFieldType : (type as IComplexGraphType)?.GetField(name);
    }
}
