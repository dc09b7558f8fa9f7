namespace HotChocolate;

/// <summary>Binds a parameter to a service.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public class ServiceAttribute : Attribute
{
    /// <summary>Binds by type or by the parameter's name.</summary>
    public ServiceAttribute()
    {
    }

    /// <summary>Binds by a key.</summary>
    public ServiceAttribute(string key) => Key = key;

    /// <summary>The key of a keyed service.</summary>
    public string? Key { get; }
}
