using GraphQL.Validation;
using GraphQL.Validation.Errors;
using GraphQLParser.AST;

namespace HotChocolate.Validation;

/// <summary>Leaves out errors that only follow from another: one mistake is reported once.</summary>
internal static class ErrorSelection
{
    public static IEnumerable<ValidationError> Of(IReadOnlyList<ValidationError> errors, GraphQLDocument document)
    {
        if (errors.Count == 1)
            return errors;
        var lost = errors.OfType<ScalarLeafsError>().SelectMany(e => e.Nodes)
            .Concat(errors.OfType<FragmentsOnCompositeTypesError>().SelectMany(e => e.Nodes).SelectMany(n => document.Definitions.Where(d => DocumentPaths.Contains(d, n))))
            .ToList();
        var anonymous = errors.OfType<LoneAnonymousOperationError>().FirstOrDefault();
        var repeated = errors.OfType<UniqueDirectivesPerLocationError>().FirstOrDefault();
        var hasTwins = errors.OfType<UniqueFragmentNamesError>().Any();
        return errors.Where(e => e switch
        {
            FieldsOnCorrectTypeError => !lost.Exists(l => e.Nodes.Any(n => n != l && DocumentPaths.Contains(l, n))),
            PossibleFragmentSpreadsError => !lost.Exists(l => l is GraphQLFragmentDefinition fragment && e.Nodes.Any(n => n is GraphQLFragmentSpread spread && spread.FragmentName.Name == fragment.FragmentName.Name)),
            LoneAnonymousOperationError => e == anonymous,
            UniqueDirectivesPerLocationError => e == repeated,
            NoUnusedFragmentsError => !hasTwins,
            KnownTypeNamesError => !errors.OfType<VariablesAreInputTypesError>().Any(),
            _ => true,
        });
    }
}
