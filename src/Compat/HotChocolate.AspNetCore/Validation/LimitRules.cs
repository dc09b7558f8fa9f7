using GraphQLParser.AST;
using HotChocolate.Model;

namespace HotChocolate.Validation;

/// <summary>The limits of a schema: introspection, depth, and how often a field may be passed through.</summary>
internal sealed class LimitRules(SchemaModel schema, ValidationSetup setup, bool limitCycles)
{
    private const int MaxCycle = 3;
    private static readonly string[] s_introspectionLists = ["fields", "inputFields", "interfaces", "possibleTypes"];

    public IReadOnlyList<IError> Check(GraphQLDocument document, bool refuseIntrospection)
    {
        var errors = new List<IError>();
        var walker = new OperationWalker(schema.Engine, document, setup.MaxFragmentVisits);
        foreach (var operation in document.Definitions.OfType<GraphQLOperationDefinition>())
        {
            var deepest = 0;
            walker.Walk(operation, field =>
            {
                deepest = Math.Max(deepest, Depth(field));
                if (Broken(field, document, refuseIntrospection) is not { } error)
                    return true;
                errors.Add(error);
                return false;
            });
            if (deepest > setup.MaxDepth)
                errors.Add(Errors.TooDeep(setup.MaxDepth.Value, deepest, Errors.At(document, operation)));
        }

        return walker.IsCutShort ? [Errors.TooManyFragments(setup.MaxFragmentVisits)] : errors;
    }

    private IError? Broken(FieldVisit field, GraphQLDocument document, bool refuseIntrospection)
    {
        var location = () => Errors.At(document, field.Node);
        if (refuseIntrospection && (field.Field == schema.Engine.SchemaMetaFieldType || field.Field == schema.Engine.TypeMetaFieldType))
            return Errors.IntrospectionNotAllowed(field, location());
        if (field.ParentType.Name == "__Type" && s_introspectionLists.Contains(field.Field.Name) && field.Occurrences() > 1)
            return Errors.IntrospectionTooDeep(field, location());
        return limitCycles && !field.ParentType.Name.StartsWith("__", StringComparison.Ordinal) && field.Occurrences() > MaxCycle
            ? Errors.CycleTooDeep(field, location())
            : null;
    }

    private int Depth(FieldVisit field)
    {
        var depth = 0;
        for (var visit = field; visit is not null; visit = visit.Parent)
        {
            if (setup.SkipIntrospectionDepth && visit.IsIntrospection)
                return 0;
            depth++;
        }

        return depth;
    }
}
