using System.Globalization;
using System.Text;

namespace HotChocolate;

/// <summary>Where in the response a value stands: response names and list indices from the root.</summary>
public abstract class Path : IEquatable<Path>
{
    /// <summary>Starts a path: the root.</summary>
    protected Path() => Parent = this;

    /// <summary>Continues a path.</summary>
    protected Path(Path parent)
    {
        ArgumentNullException.ThrowIfNull(parent);
        Parent = parent;
        Length = parent.Length + 1;
    }

    /// <summary>The root of every response.</summary>
    public static Path Root { get; } = new RootPath();

    /// <summary>The path without its last segment; the root is its own parent.</summary>
    public Path Parent { get; }

    /// <summary>How many segments the path has.</summary>
    public int Length { get; }

    /// <summary>Whether this is the root.</summary>
    public bool IsRoot => Length == 0;

    /// <summary>Adds a response name.</summary>
    public Path Append(string name) => new NamePathSegment(this, name);

    /// <summary>Adds the index of a list item.</summary>
    public Path Append(int index) => new IndexerPathSegment(this, index);

    /// <summary>The path as text, such as <c>/accounts/nodes[0]/name</c>.</summary>
    public string Print()
    {
        if (IsRoot)
        {
            return "/";
        }

        var text = new StringBuilder();
        foreach (var segment in ToList())
        {
            _ = segment is int index ? text.Append(CultureInfo.InvariantCulture, $"[{index}]") : text.Append('/').Append(segment);
        }

        return text.ToString();
    }

    /// <summary>The segments from the root: strings and integers.</summary>
    public IReadOnlyList<object> ToList()
    {
        var segments = new object[Length];
        for (var path = this; !path.IsRoot; path = path.Parent)
        {
            segments[path.Length - 1] = path.Segment;
        }

        return segments;
    }

    /// <inheritdoc />
    public bool Equals(Path? other)
    {
        if (other is null || other.Length != Length)
        {
            return false;
        }

        for (Path left = this, right = other; !left.IsRoot; left = left.Parent, right = right.Parent)
        {
            if (!left.Segment.Equals(right.Segment))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Path);

    /// <inheritdoc />
    public override int GetHashCode() => IsRoot ? 0 : HashCode.Combine(Parent.GetHashCode(), Segment);

    /// <inheritdoc />
    public override string ToString() => Print();

    /// <summary>Builds a path from its segments.</summary>
    internal static Path FromList(IReadOnlyList<object> segments)
    {
        var path = Root;
        foreach (var segment in segments)
        {
            path = segment is int index ? path.Append(index) : path.Append(segment.ToString()!);
        }

        return path;
    }

    private protected abstract object Segment { get; }

    private sealed class RootPath : Path
    {
        private protected override object Segment => "";
    }
}

/// <summary>A response name in a path.</summary>
public sealed class NamePathSegment : Path
{
    internal NamePathSegment(Path parent, string name)
        : base(parent) => Name = name;

    /// <summary>The response name.</summary>
    public string Name { get; }

    private protected override object Segment => Name;
}

/// <summary>The index of a list item in a path.</summary>
public sealed class IndexerPathSegment : Path
{
    internal IndexerPathSegment(Path parent, int index)
        : base(parent) => Index = index;

    /// <summary>The index, from zero.</summary>
    public int Index { get; }

    private protected override object Segment => Index;
}
