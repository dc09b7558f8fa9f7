using OrgGraph.Core.Lists;
using OrgGraph.Core.Model;
using OrgGraph.Neo4j.Mapping;
using OrgGraph.Neo4j.Slices;

namespace OrgGraph.Neo4j.Lists;

/// <summary>Lists nodes: one statement a page.</summary>
internal sealed class ListQuery<T>(NodeList<T> list, long revision) where T : Node
{
    /// <summary>Up to so many nodes that a filter names are sorted. Where there are more, an index is walked in the order of the list: it finds a page of them soon.</summary>
    private const int MostSorted = 10_000;

    private readonly RecordKind _kind = RecordKind.Of<T>();
    private readonly ListTerms _terms = ListTerms.Of(list.Filter);
    private readonly PageRequest _page = list.Page;

    private bool IsFromStart => _page.First != null;

    private bool IsAscending => IsFromStart != list.Order.Descending;

    private long Size => _page.First ?? _page.Last ?? int.MaxValue;

    /// <summary>The lower cursor and the higher one, whichever way the list goes.</summary>
    private (Cursor? Low, Cursor? High) Cursors => list.Order.Descending ? (_page.Before, _page.After) : (_page.After, _page.Before);

    /// <summary>Whether there are nodes beyond the cursor at which the page begins, and where they lie; null when it begins where the list does.</summary>
    private KeyRange? Outside => IsAscending
        ? Cursors.Low is { } low ? All.UpTo(low, list.Order.Field) : null
        : Cursors.High is { } high ? All.StartingAt(high, list.Order.Field) : null;

    private KeyRange All => KeyRange.All(_kind, list.Order.Field);

    public async Task<Page<T>> ReadAsync(Database database, CancellationToken cancellationToken)
    {
        var row = (await database.ReadAsync("list", typeof(T).Name, Cypher(), Parameters(), cancellationToken)).Single();
        if (row.Keys.Contains("states"))
            _terms.Check(SliceReader.Read([row], revision).AsOf(list.AsOf));
        var reader = new RecordReader();
        var items = ((List<object>)row["page"]).Select(properties => (T)reader.Read((IReadOnlyDictionary<string, object>)properties)).ToList();
        var hasMore = items.Count > Size;
        if (hasMore) items.RemoveAt((int)Size);
        if (!IsFromStart) items.Reverse();
        var hasOutside = Outside != null && (bool)row["hasOutside"];
        int? total = _page.WithTotal ? checked((int)(long)row["total"]) : null;
        return IsFromStart ? new(items, HasPrevious: hasOutside, HasNext: hasMore, total) : new(items, HasPrevious: hasMore, HasNext: hasOutside, total);
    }

    /// <summary>The statement.</summary>
    public string Cypher()
        => ListStatement.Of(_kind, list.Order.Field, IsAscending, [.. _terms.Given, .. Outside == null ? Array.Empty<string>() : ["outside"], .. _page.WithTotal ? ["total"] : Array.Empty<string>()]);

    /// <summary>Its parameters.</summary>
    public Dictionary<string, object?> Parameters()
    {
        var parameters = _terms.Parameters();
        var between = All;
        if (Cursors.Low is { } low) between = between.After(low, list.Order.Field);
        if (Cursors.High is { } high) between = between.Before(high, list.Order.Field);
        Add("page", between);
        Add("all", All);
        if (Outside is { } outside) Add("outside", outside);
        parameters.Add("size", Size + 1);
        parameters.Add("most", MostSorted + 1);
        parameters.Add("revision", revision);
        parameters.Add("asOf", list.AsOf);
        return parameters;

        void Add(string range, KeyRange keys)
        {
            parameters.Add(range + "From", keys.From);
            parameters.Add(range + "To", keys.To);
        }
    }
}
