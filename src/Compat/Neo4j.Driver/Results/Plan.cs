namespace Neo4j.Driver.Internal;

internal sealed class Plan(IReadOnlyDictionary<string, object?> content) : IProfiledPlan
{
    public string OperatorType => content.GetValueOrDefault("operatorType") as string ?? "";

    public IDictionary<string, object> Arguments { get; } = content.GetValueOrDefault("args") as IDictionary<string, object> ?? new Dictionary<string, object>();

    public IList<string> Identifiers { get; } = [.. (content.GetValueOrDefault("identifiers") as List<object?> ?? []).Cast<string>()];

    public IList<IProfiledPlan> Children { get; } =
        [.. (content.GetValueOrDefault("children") as List<object?> ?? []).Cast<Dictionary<string, object?>>().Select(child => new Plan(child))];

    IList<IPlan> IPlan.Children => [.. Children];

    public long DbHits => Number("dbHits");

    public long Records => Number("rows");

    private long Number(string key) => content.GetValueOrDefault(key) is long value ? value : 0;
}
