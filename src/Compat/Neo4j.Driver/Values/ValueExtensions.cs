using Neo4j.Driver.Internal;

namespace Neo4j.Driver;

/// <summary>Values of the graph as types of .NET.</summary>
public static class ValueExtensions
{
    /// <summary>
    /// A value as a type: numbers are converted and checked, lists and maps element by element, temporal values to .NET's own.
    /// Null becomes null where the type allows it.
    /// </summary>
    /// <exception cref="InvalidCastException">The value has no such form, or is null and the type has none.</exception>
    /// <exception cref="OverflowException">The number is too large.</exception>
#nullable disable annotations
    public static T As<T>(this object value)
    {
        if (value is T same) return same;
        if (value is not null) return ValueConverter<T>.Convert(value);
        return default(T) is null ? default : throw new InvalidCastException($"Unable to cast `null` to `{typeof(T)}`.");
    }

    /// <summary>A value as a type, or what is given instead of null.</summary>
    public static T As<T>(this object value, T defaultValue) => value is null ? defaultValue : value.As<T>();
#nullable restore annotations
}
