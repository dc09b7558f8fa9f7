namespace HotChocolate;

/// <summary>Binds a parameter to state of the request.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public class GlobalStateAttribute : Attribute
{
    /// <summary>Binds by type or by the parameter's name.</summary>
    public GlobalStateAttribute()
    {
    }

    /// <summary>Binds by a key.</summary>
    public GlobalStateAttribute(string key) => Key = key;

    /// <summary>The key of the state; the parameter's unless given.</summary>
    public string? Key { get; }
}
