using GraphQL.Validation;
using GraphQL.Validation.Errors;
using GraphQLParser.AST;

namespace HotChocolate.Validation;

/// <summary>A subscription selects one field, fragments included, and none of introspection. GraphQL.NET's own rule counts what is written, not what is selected.</summary>
internal sealed class SingleSubscriptionFieldRule : ValidationRuleBase
{
    public static readonly SingleSubscriptionFieldRule Instance = new();

    private static readonly MatchingNodeVisitor<GraphQLOperationDefinition> s_visitor = new((operation, context) =>
    {
        if (operation.Operation is not OperationType.Subscription || context.Schema.Subscription is null)
            return;
        var fields = new Dictionary<string, bool>(StringComparer.Ordinal);
        Collect(operation.SelectionSet, context.Document, fields, []);
        if (fields.Count > 1 || fields.ContainsValue(true))
            context.ReportError(new SingleRootFieldSubscriptionsError(context, operation));
    });

    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(s_visitor);

    /// <summary>The fields by the names of their values, and whether each is of introspection.</summary>
    private static void Collect(GraphQLSelectionSet selections, GraphQLDocument document, Dictionary<string, bool> fields, HashSet<string> spread)
    {
        foreach (var selection in selections.Selections)
        {
            if (IsLeftOut(selection))
                continue;
            switch (selection)
            {
                case GraphQLField field:
                    var name = (string)(field.Alias?.Name ?? field.Name).Value;
                    fields[name] = fields.GetValueOrDefault(name) || field.Name.StringValue.StartsWith("__", StringComparison.Ordinal);
                    break;
                case GraphQLInlineFragment fragment:
                    Collect(fragment.SelectionSet, document, fields, spread);
                    break;
                case GraphQLFragmentSpread named when spread.Add(named.FragmentName.Name.StringValue):
                    var found = document.Definitions.OfType<GraphQLFragmentDefinition>().FirstOrDefault(d => d.FragmentName.Name == named.FragmentName.Name);
                    if (found is not null)
                        Collect(found.SelectionSet, document, fields, spread);
                    break;
            }
        }
    }

    private static bool IsLeftOut(ASTNode selection)
        => selection is IHasDirectivesNode { Directives: { } directives } && directives.Items.Exists(d =>
            (d.Name.Value == "skip" && Condition(d) is true) || (d.Name.Value == "include" && Condition(d) is false));

    private static bool? Condition(GraphQLDirective directive)
        => directive.Arguments?.Items is [{ Value: GraphQLBooleanValue value }] ? value.BoolValue : null;
}
