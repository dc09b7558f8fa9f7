namespace HotChocolate;

/// <summary>Something that carries state of a request.</summary>
public interface IHasContextData
{
    /// <summary>The state, by name.</summary>
    IDictionary<string, object?> ContextData { get; }
}
