// Nullability is left open here, as in the published package: a property's value may be null, and callers say by As<T> what they expect.
#nullable disable annotations
namespace Neo4j.Driver;

/// <summary>A node or a relationship.</summary>
public interface IEntity
{
    /// <summary>The value of a property.</summary>
    /// <exception cref="KeyNotFoundException">There is no such property.</exception>
    object this[string key] { get; }

    /// <summary>All properties.</summary>
    IReadOnlyDictionary<string, object> Properties { get; }

    /// <summary>The server's id, valid within one transaction. Never a key of your own data.</summary>
    string ElementId { get; }

    /// <summary>The value of a property as a type; see <see cref="ValueExtensions.As{T}(object)"/>.</summary>
    T Get<T>(string key);

    /// <summary>The value of a property as a type, if there is one.</summary>
    bool TryGet<T>(string key, out T value);
}

/// <summary>A node.</summary>
public interface INode : IEntity, IEquatable<INode>
{
    /// <summary>The labels.</summary>
    IReadOnlyList<string> Labels { get; }
}

/// <summary>A relationship.</summary>
public interface IRelationship : IEntity, IEquatable<IRelationship>
{
    /// <summary>The type.</summary>
    string Type { get; }

    /// <summary>The id of the node that it starts from.</summary>
    string StartNodeElementId { get; }

    /// <summary>The id of the node that it leads to.</summary>
    string EndNodeElementId { get; }
}

/// <summary>A walk through the graph.</summary>
public interface IPath : IEquatable<IPath>
{
    /// <summary>The first node.</summary>
    INode Start { get; }

    /// <summary>The last node.</summary>
    INode End { get; }

    /// <summary>The nodes in order, one more than the relationships.</summary>
    IReadOnlyList<INode> Nodes { get; }

    /// <summary>The relationships in order.</summary>
    IReadOnlyList<IRelationship> Relationships { get; }
}
