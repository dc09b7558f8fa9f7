namespace Neo4j.Driver.Internal;

internal sealed class Counters(IReadOnlyDictionary<string, object?> stats) : ICounters
{
    public int NodesCreated => Number("nodes-created");

    public int NodesDeleted => Number("nodes-deleted");

    public int RelationshipsCreated => Number("relationships-created");

    public int RelationshipsDeleted => Number("relationships-deleted");

    public int PropertiesSet => Number("properties-set");

    public int LabelsAdded => Number("labels-added");

    public int LabelsRemoved => Number("labels-removed");

    public int IndexesAdded => Number("indexes-added");

    public int IndexesRemoved => Number("indexes-removed");

    public int ConstraintsAdded => Number("constraints-added");

    public int ConstraintsRemoved => Number("constraints-removed");

    public int SystemUpdates => Number("system-updates");

    /// <summary>Said by the server itself, or by any of the numbers.</summary>
    public bool ContainsUpdates => stats.GetValueOrDefault("contains-updates") as bool?
        ?? stats.Any(entry => entry is { Key: not "system-updates", Value: long and > 0 });

    public bool ContainsSystemUpdates => stats.GetValueOrDefault("contains-system-updates") as bool? ?? SystemUpdates > 0;

    private int Number(string key) => stats.GetValueOrDefault(key) is long value ? (int)value : 0;
}
