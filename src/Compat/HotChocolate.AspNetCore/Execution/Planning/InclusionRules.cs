using GraphQLParser.AST;

namespace HotChocolate.Execution.Planning;

/// <summary>Which selections <c>@skip</c> and <c>@include</c> leave, for one assignment of the variables that they name.</summary>
internal sealed class InclusionRules(IReadOnlyDictionary<string, bool> values)
{
    public bool Includes(IHasDirectivesNode node)
    {
        foreach (var directive in node.Directives?.Items ?? [])
        {
            if (directive.Name.Value == "skip" && Condition(directive))
            {
                return false;
            }

            if (directive.Name.Value == "include" && !Condition(directive))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The variables that decide about selections, in the order of the document.</summary>
    public static IReadOnlyList<string> Variables(GraphQLDocument document)
    {
        var found = new ConditionFinder();
        found.Visit(document);
        return found.Names;
    }

    private static GraphQLValue? If(GraphQLDirective directive) => directive.Arguments?.Items.Find(a => a.Name.Value == "if")?.Value;

    private bool Condition(GraphQLDirective directive) => If(directive) switch
    {
        GraphQLBooleanValue literal => literal.BoolValue,
        GraphQLVariable variable => values.TryGetValue((string)variable.Name.Value, out var value) && value,
        _ => false,
    };

    private sealed class ConditionFinder
    {
        public List<string> Names { get; } = [];

        public void Visit(GraphQLDocument document)
        {
            foreach (var definition in document.Definitions)
            {
                Visit((definition as IHasSelectionSetNode)?.SelectionSet);
            }
        }

        private void Visit(GraphQLSelectionSet? set)
        {
            foreach (var selection in set?.Selections ?? [])
            {
                foreach (var directive in ((IHasDirectivesNode)selection).Directives?.Items ?? [])
                {
                    if (directive.Name.Value == "skip" || directive.Name.Value == "include")
                    {
                        Add(If(directive));
                    }
                }

                Visit((selection as IHasSelectionSetNode)?.SelectionSet);
            }
        }

        private void Add(GraphQLValue? condition)
        {
            if (condition is GraphQLVariable variable && (string)variable.Name.Value is var name && !Names.Contains(name))
            {
                Names.Add(name);
            }
        }
    }
}
