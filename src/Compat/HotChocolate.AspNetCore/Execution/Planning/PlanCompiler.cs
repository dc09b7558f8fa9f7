using GraphQL.Types;
using GraphQLParser.AST;
using HotChocolate.Execution.Leaves;
using HotChocolate.Model;

namespace HotChocolate.Execution.Planning;

/// <summary>Compiles the selections of one operation into a plan, for one assignment of the variables that skip or include.</summary>
internal sealed class PlanCompiler(SchemaModel schema, LeafWriters leaves, GraphQLDocument document, InclusionRules rules)
{
    /// <summary>Fragments that use each other can make a short document select without end.</summary>
    private const int MaxFields = 50_000;

    private readonly Dictionary<string, GraphQLFragmentDefinition> _fragments = document.Definitions
        .OfType<GraphQLFragmentDefinition>()
        .ToDictionary(f => (string)f.FragmentName.Name.Value, StringComparer.Ordinal);

    private int _fields;

    /// <summary>How many fields have been compiled.</summary>
    public int Fields => _fields;

    public SelectionSetPlan Compile(ObjectModel type, GraphQLSelectionSet selections) => Compile(type, [selections]);

    private SelectionSetPlan Compile(ObjectModel type, IReadOnlyList<GraphQLSelectionSet> sets)
    {
        var selected = new OrderedDictionary<string, List<GraphQLField>>(StringComparer.Ordinal);
        var visited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var set in sets)
        {
            Collect(type, set, selected, visited);
        }

        return new SelectionSetPlan(type, [.. selected.Select(s => Field(type, s.Key, s.Value))]);
    }

    private void Collect(ObjectModel type, GraphQLSelectionSet set, OrderedDictionary<string, List<GraphQLField>> selected, HashSet<string> visited)
    {
        foreach (var selection in set.Selections)
        {
            if (!rules.Includes((IHasDirectivesNode)selection))
            {
                continue;
            }

            switch (selection)
            {
                case GraphQLField field:
                    var name = (string)(field.Alias?.Name ?? field.Name).Value;
                    selected.TryAdd(name, []);
                    selected[name].Add(field);
                    break;
                case GraphQLInlineFragment inline when inline.TypeCondition is null || Matches(type, inline.TypeCondition):
                    Collect(type, inline.SelectionSet, selected, visited);
                    break;
                case GraphQLFragmentSpread spread when (string)spread.FragmentName.Name.Value is var fragment && visited.Add(fragment):
                    if (Matches(type, _fragments[fragment].TypeCondition))
                    {
                        Collect(type, _fragments[fragment].SelectionSet, selected, visited);
                    }

                    break;
            }
        }
    }

    private bool Matches(ObjectModel type, GraphQLTypeCondition condition)
    {
        var name = (string)condition.Type.Name.Value;
        return name == type.Name
            || (schema.Engine.AllTypes[name] is IAbstractGraphType possible && possible.PossibleTypes.Contains(type.Engine));
    }

    private FieldPlan Field(ObjectModel type, string responseName, List<GraphQLField> nodes)
    {
        if (++_fields > MaxFields)
        {
            throw new GraphQLException($"The operation selects more than {MaxFields} fields. Use fewer or less deeply nested fragments.");
        }

        var node = nodes[0];
        if (node.Name.Value == "__typename")
        {
            return TypeName(type, responseName, node);
        }

        var model = schema.Field(type.Engine, (string)node.Name.Value);
        var shape = ValueShape.Of(model.Type, leaves);
        var children = Children(shape.Named, nodes);
        return new FieldPlan(responseName, model, type, shape, node)
        {
            Arguments = [.. model.Arguments.Select(a => new ArgumentPlan(a, node.Arguments?.Items.Find(g => g.Name.Value == a.Name)?.Value))],
            Children = children,
            OnlyChild = shape.Named is IObjectGraphType ? children.Values.First() : null,
            Direct = model.Read is not null && shape.Leaf is not null ? leaves.ForMember(model, shape.Leaf) : null,
        };
    }

    private FieldPlan TypeName(ObjectModel type, string responseName, GraphQLField node)
    {
        var name = System.Text.Encoding.UTF8.GetBytes($"\"{type.Name}\"");
        return new FieldPlan(responseName, null, type, new ValueShape(NonNull: true, null, leaves.Text, schema.Engine.Query), node)
        {
            Direct = (buffer, _) =>
            {
                buffer.WriteRaw(name);
                return true;
            },
        };
    }

    private IReadOnlyDictionary<ObjectModel, SelectionSetPlan> Children(IGraphType type, List<GraphQLField> nodes)
    {
        var possible = type switch
        {
            IObjectGraphType single => [single],
            IAbstractGraphType many => many.PossibleTypes.AsEnumerable(),
            _ => [],
        };
        var sets = nodes.Where(n => n.SelectionSet is not null).Select(n => n.SelectionSet!).ToList();
        return sets.Count == 0
            ? SelectionSetPlan.None
            : possible.Select(schema.Object).ToDictionary(t => t, t => Compile(t, sets));
    }
}
