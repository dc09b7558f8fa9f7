using System.Globalization;
using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using HotChocolate.Model;

namespace HotChocolate.CostAnalysis;

/// <summary>One walk through an operation, with what is wrong on the way.</summary>
internal sealed class CostVisit(SchemaModel schema, CostOptions options, GraphQLDocument document)
{
    private readonly List<IError> _errors = [];

    public IReadOnlyList<IError> Errors => _errors;

    /// <summary>What a selection costs for each object that it is made of.</summary>
    /// <param name="selections">The selection.</param>
    /// <param name="type">The type of the object.</param>
    /// <param name="sized">The fields that hold the list that the field above sized.</param>
    /// <param name="path">The path of the object.</param>
    public (double Field, double Type) Cost(GraphQLSelectionSet selections, IGraphType type, Sized? sized, Path path)
    {
        var (fieldCost, typeCost) = (0d, 0d);
        foreach (var selection in selections.Selections)
        {
            var (field, types) = selection switch
            {
                GraphQLField f when !f.Name.StringValue.StartsWith("__", StringComparison.Ordinal) => Cost(f, type, sized, path),
                GraphQLInlineFragment inline => Cost(inline.SelectionSet, inline.TypeCondition is { } condition ? Named(condition) : type, sized, path),
                GraphQLFragmentSpread spread when Fragment(spread) is { } fragment => Cost(fragment.SelectionSet, Named(fragment.TypeCondition), sized, path),
                _ => (0, 0),
            };
            fieldCost += field;
            typeCost += types;
        }

        return (fieldCost, typeCost);
    }

    private (double Field, double Type) Cost(GraphQLField node, IGraphType type, Sized? sized, Path path)
    {
        var definition = ((IComplexGraphType)type).GetField(node.Name.Value)!;
        var model = type is IObjectGraphType ? schema.Field(type, definition.Name) : null;
        var here = path.Append((node.Alias?.Name ?? node.Name).StringValue);
        var result = definition.ResolvedType!.GetNamedType();
        var isLeaf = result is ScalarGraphType;
        var weight = (model?.Cost ?? (isLeaf ? 0 : 1)) + Weight(node, definition);
        var size = model?.ListSize is { } listSize ? Size(node, listSize, here) : (double?)null;
        var ownSize = sized?.Fields.Contains(definition.Name) is true ? sized.Size : model?.ListSize is { SizedFields.Count: > 0 } ? 1 : size ?? 1;
        var below = node.SelectionSet is { } nested
            ? Cost(nested, result, model?.ListSize is { SizedFields: { Count: > 0 } fields } ? new Sized(fields, size!.Value) : null, here)
            : (Field: 0, Type: 0);
        return (weight + (ownSize * below.Field), isLeaf ? 0 : ownSize * (1 + below.Type));
    }

    /// <summary>How many elements the field's list is taken to have.</summary>
    private double Size(GraphQLField node, ListSizeModel list, Path path)
    {
        var given = (node.Arguments?.Items ?? [])
            .Where(a => list.SlicingArguments.Contains(a.Name.StringValue) && a.Value is not GraphQLNullValue)
            .Select(a => a.Value).ToList();
        if (list.RequireOneSlicingArgument && list.SlicingArguments.Count > 0 && given.Count != 1)
            _errors.Add(ErrorBuilder.New().SetMessage("Exactly one slicing argument must be defined.").SetCode("HC0082").SetPath(path).AddLocation(Validation.Errors.At(document, node)).Build());
        if (given.Count > 0)
            return given.Max(v => v is GraphQLIntValue number ? Math.Max(0, double.Parse(number.Value, CultureInfo.InvariantCulture)) : list.AssumedSize ?? 1);
        return options.ApplySlicingArgumentDefaultValue && list.SlicingArgumentDefaultValue is { } size ? size : list.AssumedSize ?? 1;
    }

    private static double Weight(GraphQLField node, FieldType definition)
        => (node.Arguments?.Items ?? []).Sum(a => definition.Arguments?.Find(a.Name.Value) is { } argument ? Weight(argument.ResolvedType!, a.Value) : 0);

    /// <summary>An input object weighs 1, with those in it.</summary>
    private static double Weight(IGraphType type, GraphQLValue value) => type.GetNamedType() is not IInputObjectGraphType input ? 0 : value switch
    {
        GraphQLListValue list => list.Values?.Sum(v => Weight(input, v)) ?? 0,
        GraphQLObjectValue fields => 1 + (fields.Fields?.Sum(f => input.GetField(f.Name.Value) is { } field ? Weight(field.ResolvedType!, f.Value) : 0) ?? 0),
        GraphQLNullValue => 0,
        _ => 1,
    };

    private IGraphType Named(GraphQLTypeCondition condition) => schema.Engine.AllTypes[condition.Type.Name.Value]!;

    private GraphQLFragmentDefinition? Fragment(GraphQLFragmentSpread spread)
        => document.Definitions.OfType<GraphQLFragmentDefinition>().FirstOrDefault(f => f.FragmentName.Name == spread.FragmentName.Name);

    /// <summary>The fields that hold a list, and its size.</summary>
    internal sealed record Sized(IReadOnlyList<string> Fields, double Size);
}
