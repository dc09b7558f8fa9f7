using System.Collections.Concurrent;
using GraphQL.Validation;
using GraphQLParser.AST;
using HotChocolate.Execution.Documents;
using HotChocolate.Execution.Processing;
using HotChocolate.Model;

namespace HotChocolate.Execution.Planning;

/// <summary>An operation of a valid document, with a plan for each way in which its variables skip and include.</summary>
internal sealed class OperationPlan : IOperation
{
    private const int MaxVariants = 64;

    private readonly ConcurrentDictionary<string, SelectionSetPlan> _variants = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<string> _conditions;
    private readonly Func<InclusionRules, PlanCompiler> _compiler;
    private readonly SelectionSetPlan? _only;

    public OperationPlan(ISchema schema, CachedDocument document, GraphQLOperationDefinition definition, VariableCoercer variables, ObjectModel root, Func<InclusionRules, PlanCompiler> compiler)
    {
        Schema = schema;
        Document = document;
        Definition = definition;
        VariableCoercer = variables;
        Name = definition.Name is { } name ? (string)name.Value : null;
        Type = definition.Operation switch
        {
            GraphQLParser.AST.OperationType.Mutation => Language.OperationType.Mutation,
            GraphQLParser.AST.OperationType.Subscription => Language.OperationType.Subscription,
            _ => Language.OperationType.Query,
        };
        Root = root;
        _conditions = InclusionRules.Variables(document.Syntax);
        _compiler = compiler;
        if (_conditions.Count == 0)
        {
            (_only, Fields) = Compile(new InclusionRules(new Dictionary<string, bool>(StringComparer.Ordinal)));
        }
    }

    public string Id => Document.Hash + "+" + Name;

    public string? Name { get; }

    public Language.OperationType Type { get; }

    public ISchema Schema { get; }

    public CachedDocument Document { get; }

    public GraphQLOperationDefinition Definition { get; }

    public VariableCoercer VariableCoercer { get; }

    /// <summary>The type that the operation begins with.</summary>
    public ObjectModel Root { get; }

    /// <summary>How many fields its plan has; none where variables decide, for each of those plans is counted by itself.</summary>
    public int Fields { get; }

    /// <summary>The cost, once known.</summary>
    public OperationCost? Cost { get; set; }

    /// <summary>How long the last result was: a good guess at the next one.</summary>
    public int LastLength { get; set; } = 512;

    public SelectionSetPlan Plan(Variables variables)
    {
        if (_only is not null)
        {
            return _only;
        }

        var values = _conditions.ToDictionary(c => c, c => variables.ValueFor(c, out var v) && v.Value is true, StringComparer.Ordinal);
        var key = string.Concat(_conditions.Select(c => values[c] ? '1' : '0'));
        if (_variants.TryGetValue(key, out var known))
        {
            return known;
        }

        var (plan, fields) = Compile(new InclusionRules(values));
        if (_variants.Count < MaxVariants && Document.Remembers(fields))
        {
            _variants.TryAdd(key, plan);
        }

        return plan;
    }

    private (SelectionSetPlan Plan, int Fields) Compile(InclusionRules rules)
    {
        var compiler = _compiler(rules);
        return (compiler.Compile(Root, Definition.SelectionSet), compiler.Fields);
    }
}
