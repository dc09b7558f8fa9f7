namespace Neo4j.Driver;

/// <summary>A value of the graph that .NET has no type of its own for.</summary>
public interface IValue;

/// <summary>A date, a time or a duration of Cypher.</summary>
public abstract record TemporalValue : IValue
{
    /// <summary>Years that Cypher knows, on either side of zero.</summary>
    internal const int MaxYear = 999_999_999;

    /// <summary>This value as one of .NET's own types, or null if it has no such form.</summary>
    internal abstract object? ConvertTo(Type type);

    private protected static string Fraction(int nanosecond) =>
        nanosecond == 0 ? "" : "." + nanosecond.ToString("000000000", System.Globalization.CultureInfo.InvariantCulture);
}
