using System.Text.RegularExpressions;
using Neo4j.Driver;

namespace OrgGraph.Neo4j.Tests.Plans;

/// <summary>What the server did for a statement.</summary>
/// <param name="Name">The statement's name.</param>
/// <param name="Plan">The last step, with those before it.</param>
/// <remarks>Of subqueries within expressions the steps are not told. What they touched is, as part of the step that has the expression.</remarks>
internal sealed partial record Profile(string Name, IProfiledPlan Plan)
{
    private static readonly string[] s_sorts = ["Sort", "Top", "PartialSort", "PartialTop"];

    /// <summary>How often it touched the store.</summary>
    public long Hits => Steps.Sum(step => step.DbHits);

    /// <summary>How many rows it answered with.</summary>
    public long Rows => Plan.Records;

    /// <summary>The steps that read all nodes of a label, all relationships of a type, or a whole index.</summary>
    public IEnumerable<string> Scans => Steps.Select(Operator).Where(name => name.EndsWith("Scan", StringComparison.Ordinal));

    /// <summary>The steps that put rows in order which do not come in it.</summary>
    public IEnumerable<string> Sorts => Steps.Select(Operator).Intersect(s_sorts, StringComparer.Ordinal);

    /// <summary>The steps that follow relationships as far as they go.</summary>
    public IEnumerable<string> Unbounded => Steps.Select(Details).Where(details => Endless.IsMatch(details));

    /// <summary>The steps that pair several rows with several others.</summary>
    public IEnumerable<string> Products => ProductsOf(Plan, runs: 1);

    private IEnumerable<IProfiledPlan> Steps => StepsOf(Plan);

    private static IEnumerable<IProfiledPlan> StepsOf(IProfiledPlan step) => step.Children.SelectMany(StepsOf).Prepend(step);

    /// <summary>A step's second child is run for each row of the first if the step is an Apply of some sort or a product, and else as often as the step. Rows are told of all runs together.</summary>
    private static IEnumerable<string> ProductsOf(IProfiledPlan step, long runs)
    {
        if (step.Children.Count < 2) return step.Children.SelectMany(child => ProductsOf(child, runs));
        var (first, second, name) = (step.Children[0], step.Children[1], Operator(step));
        var isProduct = name == "CartesianProduct";
        var isEach = isProduct || name.Contains("Apply", StringComparison.Ordinal) || name.Contains("Foreach", StringComparison.Ordinal);
        var products = ProductsOf(first, runs).Concat(ProductsOf(second, isEach ? first.Records : runs));
        return isProduct && first.Records > runs && second.Records > first.Records ? products.Prepend($"{Details(first)} with {Details(second)}") : products;
    }

    /// <summary>What a step does: of <c>NodeIndexSeek(Locking)@neo4j</c> the first word.</summary>
    private static string Operator(IProfiledPlan step) => step.OperatorType.Split('@', '(')[0];

    private static string Details(IProfiledPlan step) => step.Arguments.TryGetValue("Details", out var details) ? $"{details}" : "";

    /// <summary>Patterns as plans show them: <c>-[r:TYPE*2..]-&gt;</c>, <c>-[:TYPE*..2147483647]-&gt;</c>, <c>(...){2, }</c>.</summary>
    [GeneratedRegex(@"-\[[^\]]*\*(\d*\.\.(2147483647)?)?\]|\{\d+, \*?\}", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Endless { get; }
}
