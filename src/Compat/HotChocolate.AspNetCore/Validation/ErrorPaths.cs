using GraphQL.Validation;
using GraphQL.Validation.Errors;
using GraphQLParser.AST;

namespace HotChocolate.Validation;

/// <summary>Where in the response HotChocolate places a validation error: mostly the fields around what is wrong, none for errors about a document as a whole.</summary>
internal static class ErrorPaths
{
    public static Path? Of(ValidationError error, GraphQLDocument document)
    {
        var nodes = error.Nodes.ToList();
        switch (error)
        {
            case NoUndefinedVariablesError or OverlappingFieldsCanBeMergedError or UniqueDirectivesPerLocationError or FragmentsOnCompositeTypesError or SingleRootFieldSubscriptionsError:
                return null;
            case VariablesInAllowedPositionError when error.Locations is [.., var usage]:
                return Around(DocumentPaths.At(document, usage));
            case { } when nodes.Count == 0:
                return null;
            case KnownArgumentNamesError or UniqueArgumentNamesError:
            case ArgumentsOfCorrectTypeError when nodes[^1] is GraphQLArgument { Value: GraphQLNullValue }:
                return AroundField(nodes[^1]);
            case ScalarLeafsError when nodes[^1] is not GraphQLField:
                return AroundField(nodes[^1]);
            default:
                return Around(nodes[^1]);
        }

        Path? Around(ASTNode node) => DocumentPaths.ToPath(DocumentPaths.Around(document, node));

        // Around the field that an argument or selection belongs to; an argument of a directive keeps the field.
        Path? AroundField(ASTNode node)
        {
            var fields = DocumentPaths.Around(document, node);
            var isDirectives = node is GraphQLArgument && fields.Count > 0 && fields[^1].Arguments?.Items.Contains(node) is not true;
            return DocumentPaths.ToPath(isDirectives ? fields : fields.SkipLast(1));
        }
    }
}
