namespace HotChocolate;

/// <summary>Binds a parameter to state of the field alone.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public class LocalStateAttribute : Attribute
{
    /// <summary>Binds by type or by the parameter's name.</summary>
    public LocalStateAttribute()
    {
    }

    /// <summary>Binds by a key.</summary>
    public LocalStateAttribute(string key) => Key = key;

    /// <summary>The key of the state; the parameter's unless given.</summary>
    public string? Key { get; }
}
