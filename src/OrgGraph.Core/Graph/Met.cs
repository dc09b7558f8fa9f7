namespace OrgGraph.Core.Graph;

/// <summary>The ids met so far: a list while they are few, as they almost always are; a set when they are many.</summary>
internal sealed class Met
{
    private const int Few = 16;
    private readonly List<string> _few = [];
    private HashSet<string>? _many;

    /// <summary>Whether an id was met.</summary>
    public bool Contains(string id) => _many?.Contains(id) ?? _few.Contains(id);

    /// <summary>Notes an id.</summary>
    /// <returns>False when it was met before.</returns>
    public bool Add(string id)
    {
        if (_many != null) return _many.Add(id);
        if (_few.Contains(id)) return false;
        _few.Add(id);
        if (_few.Count > Few) _many = new HashSet<string>(_few, StringComparer.Ordinal);
        return true;
    }
}
