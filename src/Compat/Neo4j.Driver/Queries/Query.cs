// Nullability is left open here, as in the published package: a parameter's value may be null.
#nullable disable annotations
namespace Neo4j.Driver;

/// <summary>A Cypher statement with its parameters.</summary>
public class Query
{
    /// <summary>A statement without parameters.</summary>
    public Query(string text) : this(text, new Dictionary<string, object>()) { }

    /// <summary>A statement whose parameters are the public properties of an object, or a dictionary.</summary>
    public Query(string text, object parameters) : this(text, Internal.Parameters.From(parameters)) { }

    /// <summary>A statement with parameters by name.</summary>
    public Query(string text, IDictionary<string, object> parameters)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        Text = text;
        Parameters = parameters ?? new Dictionary<string, object>();
    }

    /// <summary>The statement.</summary>
    public string Text { get; }

    /// <summary>The parameters by name.</summary>
    public IDictionary<string, object> Parameters { get; }

    internal IReadOnlyDictionary<string, object> ParameterMap =>
        Parameters as IReadOnlyDictionary<string, object> ?? new Dictionary<string, object>(Parameters);

    /// <summary>The statement. Parameters are left out: they may be personal.</summary>
    public override string ToString() => Text;
}
