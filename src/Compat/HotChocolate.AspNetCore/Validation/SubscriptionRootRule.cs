using GraphQL.Validation;
using GraphQLParser.AST;

namespace HotChocolate.Validation;

/// <summary>A subscription's root field is a stream of its own, not one of introspection.</summary>
internal sealed class SubscriptionRootRule : ValidationRuleBase
{
    public static readonly SubscriptionRootRule Instance = new();

    private static readonly MatchingNodeVisitor<GraphQLOperationDefinition> s_visitor = new((operation, context) =>
    {
        if (operation.Operation == OperationType.Subscription && operation.SelectionSet.Selections is [GraphQLField field] && field.Name.StringValue.StartsWith("__", StringComparison.Ordinal))
            context.ReportError(new ValidationError(context.Document.Source, "", "Subscription must not select an introspection top level field.", operation));
    });

    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(s_visitor);
}
