using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace HotChocolate.Validation;

/// <summary>A literal of a one-of input object gives exactly one field, not null. That a variable given there is non-null, GraphQL.NET checks where it checks the positions of variables.</summary>
internal sealed class OneOfLiteralRule : ValidationRuleBase
{
    public static readonly OneOfLiteralRule Instance = new();

    private static readonly MatchingNodeVisitor<GraphQLObjectValue> s_visitor = new((literal, context) =>
    {
        if (context.TypeInfo.GetInputType()?.GetNamedType() is not IInputObjectGraphType { IsOneOf: true } type)
            return;
        var fields = literal.Fields;
        if (fields is not [var only] || only.Value is GraphQLNullValue)
            context.ReportError(new ValidationError(context.Document.Source, "", $"The Oneof Input Object `{type.Name}` requires that exactly one field must be supplied and that field must not be `null`.", literal));
    });

    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(s_visitor);
}
