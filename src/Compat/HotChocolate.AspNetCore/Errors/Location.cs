namespace HotChocolate;

/// <summary>A place in a document: line and column, both counted from one.</summary>
[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
public readonly record struct Location(int Line, int Column) : IComparable<Location>
{
    /// <inheritdoc />
    public int CompareTo(Location other) => Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);

    /// <summary>Whether one place comes before another.</summary>
    public static bool operator <(Location left, Location right) => left.CompareTo(right) < 0;

    /// <summary>Whether one place comes after another.</summary>
    public static bool operator >(Location left, Location right) => left.CompareTo(right) > 0;

    /// <summary>Whether one place is the same as or comes before another.</summary>
    public static bool operator <=(Location left, Location right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one place is the same as or comes after another.</summary>
    public static bool operator >=(Location left, Location right) => left.CompareTo(right) >= 0;
}
