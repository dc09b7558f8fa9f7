using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace HotChocolate.Validation;

/// <summary>A literal of a one-of input object gives exactly one field, not null; a variable given there is non-null.</summary>
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
        else if (only.Value is GraphQLVariable variable && MayBeNull(context, variable))
            context.ReportError(new ValidationError(context.Document.Source, "", $"The variable `${variable.Name.StringValue}` assigned to the field `{only.Name.StringValue}` of the Oneof Input Object `{type.Name}` must be non-null.", literal));
    });

    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(s_visitor);

    private static bool MayBeNull(ValidationContext context, GraphQLVariable variable)
        => context.Document.Definitions.OfType<GraphQLOperationDefinition>()
            .SelectMany(o => o.Variables?.Items ?? [])
            .Any(v => v.Variable.Name == variable.Name && v.Type is not GraphQLNonNullType);
}
