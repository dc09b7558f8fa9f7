using System.Globalization;

namespace Neo4j.Driver;

/// <summary>A point of space in two or three dimensions: Cypher's <c>POINT</c>.</summary>
public sealed record Point : IValue
{
    /// <summary>A point in two dimensions. <see cref="Z"/> is not a number.</summary>
    public Point(int srId, double x, double y) : this(srId, x, y, double.NaN) => Dimension = 2;

    /// <summary>A point in three dimensions.</summary>
    public Point(int srId, double x, double y, double z) => (SrId, X, Y, Z, Dimension) = (srId, x, y, z, 3);

    /// <summary>The number of the coordinate system: 7203, 9157, 4326 or 4979.</summary>
    public int SrId { get; }

    /// <summary>The first coordinate, or the longitude.</summary>
    public double X { get; }

    /// <summary>The second coordinate, or the latitude.</summary>
    public double Y { get; }

    /// <summary>The third coordinate, or the height.</summary>
    public double Z { get; }

    internal int Dimension { get; }

    /// <summary>The coordinates with their system.</summary>
    public override string ToString() => Dimension == 2
        ? string.Create(CultureInfo.InvariantCulture, $"Point{{srId={SrId}, x={X}, y={Y}}}")
        : string.Create(CultureInfo.InvariantCulture, $"Point{{srId={SrId}, x={X}, y={Y}, z={Z}}}");
}
