using GraphQL;
using GraphQL.Validation;
using GraphQL.Validation.Rules;
using GraphQLParser.AST;

namespace HotChocolate.Validation;

/// <summary>The specification's rules, by GraphQL.NET, with errors as HotChocolate places them.</summary>
internal static class SpecificationRules
{
    private static readonly IValidationRule[] s_rules =
    [
        UniqueOperationNames.Instance,
        LoneAnonymousOperation.Instance,
        SingleSubscriptionFieldRule.Instance,
        KnownTypeNames.Instance,
        FragmentsOnCompositeTypes.Instance,
        VariablesAreInputTypes.Instance,
        ScalarLeafs.Instance,
        FieldsOnCorrectType.Instance,
        UniqueFragmentNames.Instance,
        KnownFragmentNames.Instance,
        NoUnusedFragments.Instance,
        PossibleFragmentSpreads.Instance,
        NoFragmentCycles.Instance,
        NoUndefinedVariables.Instance,
        NoUnusedVariables.Instance,
        UniqueVariableNames.Instance,
        KnownDirectivesInAllowedLocations.Instance,
        UniqueDirectivesPerLocation.Instance,
        KnownArgumentNames.Instance,
        UniqueArgumentNames.Instance,
        ArgumentsOfCorrectType.Instance,
        ProvidedNonNullArguments.Instance,
        DefaultValuesOfCorrectType.Instance,
        VariablesInAllowedPosition.Instance,
        UniqueInputFieldNames.Instance,
        OneOfLiteralRule.Instance,
        OverlappingFieldsCanBeMerged.Instance,
    ];

    public static IReadOnlyList<IError> Check(GraphQL.Types.ISchema schema, GraphQLDocument document)
    {
        var context = new ValidationContext
        {
            Schema = schema,
            Document = document,
            Operation = document.Definitions.OfType<GraphQLOperationDefinition>().FirstOrDefault()!,
            TypeInfo = new TypeInfo(schema),
            Variables = Inputs.Empty,
        };
        List<INodeVisitor> visitors = [context.TypeInfo];
        foreach (var rule in s_rules)
        {
            if (Completed(rule.GetPreNodeVisitorAsync(context)) is { } visitor)
                visitors.Add(visitor);
        }

        Completed(new BasicVisitor(visitors).VisitAsync(document, new BasicVisitor.State(context)));
        return context.HasErrors ? ErrorSelection.Of(context.Errors.ToList(), document).Select(e => Convert(e, document)).ToList() : [];
    }

    private static IError Convert(ValidationError error, GraphQLDocument document)
    {
        var converted = ErrorBuilder.New().SetMessage(error.Message);
        foreach (var location in error.Locations ?? [])
            converted.AddLocation(location.Line, location.Column);
        return converted.SetPath(ErrorPaths.Of(error, document)).Build();
    }

    /// <summary>The rules never wait.</summary>
    private static T Completed<T>(ValueTask<T> task) => task.IsCompleted ? task.Result : task.AsTask().GetAwaiter().GetResult();

    private static void Completed(ValueTask task)
    {
        if (!task.IsCompletedSuccessfully)
            task.AsTask().GetAwaiter().GetResult();
    }
}
