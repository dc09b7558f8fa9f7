namespace HotChocolate;

/// <summary>Binds a parameter to state of the field and those below it.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public class ScopedStateAttribute : Attribute
{
    /// <summary>Binds by type or by the parameter's name.</summary>
    public ScopedStateAttribute()
    {
    }

    /// <summary>Binds by a key.</summary>
    public ScopedStateAttribute(string key) => Key = key;

    /// <summary>The key of the state; the parameter's unless given.</summary>
    public string? Key { get; }
}
