namespace Neo4j.Driver.Internal;

internal abstract class Entity(string elementId, Dictionary<string, object?> properties) : IEntity
{
    public object? this[string key] => properties[key];

    public IReadOnlyDictionary<string, object> Properties => properties!;

    public string ElementId => elementId;

    public T Get<T>(string key) => properties[key].As<T>();

    public bool TryGet<T>(string key, out T value)
    {
        if (properties.TryGetValue(key, out var found))
        {
            value = found.As<T>();
            return true;
        }
        value = default!;
        return false;
    }

    public override int GetHashCode() => ElementId.GetHashCode(StringComparison.Ordinal);
}

internal sealed class Node(string elementId, IReadOnlyList<string> labels, Dictionary<string, object?> properties)
    : Entity(elementId, properties), INode
{
    public IReadOnlyList<string> Labels => labels;

    public bool Equals(INode? other) => other is not null && other.ElementId == ElementId;

    public override bool Equals(object? obj) => Equals(obj as INode);

    public override int GetHashCode() => base.GetHashCode();
}

internal sealed class Relationship(string elementId, string type, Dictionary<string, object?> properties, string start, string end)
    : Entity(elementId, properties), IRelationship
{
    public string Type => type;

    public string StartNodeElementId => start;

    public string EndNodeElementId => end;

    public bool Equals(IRelationship? other) => other is not null && other.ElementId == ElementId;

    public override bool Equals(object? obj) => Equals(obj as IRelationship);

    public override int GetHashCode() => base.GetHashCode();
}

/// <summary>A relationship of a path, which gets its two ends from its place there.</summary>
internal sealed record UnboundRelationship(string ElementId, string Type, Dictionary<string, object?> Properties)
{
    public Relationship Bind(INode start, INode end) => new(ElementId, Type, Properties, start.ElementId, end.ElementId);
}

internal sealed class Path(IReadOnlyList<INode> nodes, IReadOnlyList<IRelationship> relationships) : IPath
{
    public INode Start => nodes[0];

    public INode End => nodes[^1];

    public IReadOnlyList<INode> Nodes => nodes;

    public IReadOnlyList<IRelationship> Relationships => relationships;

    public bool Equals(IPath? other) =>
        other is not null && nodes.SequenceEqual(other.Nodes) && relationships.SequenceEqual(other.Relationships);

    public override bool Equals(object? obj) => Equals(obj as IPath);

    public override int GetHashCode() => HashCode.Combine(Start, End, nodes.Count);
}
