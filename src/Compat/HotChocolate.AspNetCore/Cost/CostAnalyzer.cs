using GraphQLParser.AST;
using HotChocolate.Model;

namespace HotChocolate.CostAnalysis;

/// <summary>
/// Static cost analysis after IBM's specification of <c>@cost</c> and <c>@listSize</c>. A field weighs 1 if it returns objects and 0 if it returns a leaf, unless it says otherwise;
/// a list without a size counts as one element; a page whose size is a variable counts with its largest size. Fields of fragments are added up.
/// </summary>
internal sealed class CostAnalyzer(SchemaModel schema, CostOptions options) : ICostAnalyzer
{
    public OperationCost Analyze(GraphQLDocument document, GraphQLOperationDefinition operation)
    {
        var root = operation.Operation switch
        {
            OperationType.Mutation => schema.Mutation!,
            OperationType.Subscription => schema.Subscription!,
            _ => schema.Query,
        };
        var visit = new CostVisit(schema, options, document);
        var (fieldCost, typeCost) = visit.Cost(operation.SelectionSet, root.Engine, sized: null, Path.Root);
        typeCost++;
        return new OperationCost(fieldCost, typeCost, options.EnforceCostLimits ? [.. visit.Errors, .. Exceeded(fieldCost, typeCost)] : visit.Errors);
    }

    private IEnumerable<IError> Exceeded(double fieldCost, double typeCost)
    {
        if (fieldCost > options.MaxFieldCost)
            yield return ErrorBuilder.New().SetMessage("The maximum allowed field cost was exceeded.").SetExtension("fieldCost", fieldCost).SetExtension("maxFieldCost", options.MaxFieldCost).SetCode("HC0047").Build();
        if (typeCost > options.MaxTypeCost)
            yield return ErrorBuilder.New().SetMessage("The maximum allowed type cost was exceeded.").SetExtension("typeCost", typeCost).SetExtension("maxTypeCost", options.MaxTypeCost).SetCode("HC0047").Build();
    }
}
