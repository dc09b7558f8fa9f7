#nullable disable annotations
namespace Neo4j.Driver;

/// <summary>A row of a result.</summary>
public interface IRecord : IReadOnlyDictionary<string, object>
{
    /// <summary>The value of a column by its place, from 0.</summary>
    object this[int index] { get; }

    /// <summary>The value of a column by its name.</summary>
    /// <exception cref="KeyNotFoundException">There is no such column.</exception>
    new object this[string key] { get; }

    /// <summary>The values by name.</summary>
    new IReadOnlyDictionary<string, object> Values { get; }

    /// <summary>The names of the columns.</summary>
    new IReadOnlyList<string> Keys { get; }

    /// <summary>The value of a column as a type; see <see cref="ValueExtensions.As{T}(object)"/>.</summary>
    T Get<T>(string key);

    /// <summary>The value of a column as a type, if there is one.</summary>
    bool TryGet<T>(string key, out T value);
}
