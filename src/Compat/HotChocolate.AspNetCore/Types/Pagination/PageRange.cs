using System.Buffers.Text;
using System.Text;

namespace HotChocolate.Types.Pagination;

/// <summary>Which items of a list a page holds, by the rules of Relay's cursor connections. Cursors are positions.</summary>
internal readonly record struct PageRange(int Start, int End, int Total)
{
    public int Count => End - Start;

    public static PageRange Of(CursorPagingArguments arguments, int total)
    {
        var start = arguments.After is { } after ? Math.Min(Position(after, "after") + 1, total) : 0;
        var end = arguments.Before is { } before ? Math.Min(Position(before, "before"), total) : total;
        end = Math.Max(start, end);
        if (arguments.First is { } first)
            end = (int)Math.Min(end, (long)start + first);
        if (arguments.Last is { } last)
            start = Math.Max(start, end - last);
        return new PageRange(start, end, total);
    }

    public Connection<T> ToConnection<T>(IEnumerable<T> items)
    {
        var position = Start;
        var edges = items.Select(item => new Edge<T>(item, Cursor(position++))).ToList();
        return new Connection<T>(edges, new ConnectionPageInfo(End < Total, Start > 0, edges.FirstOrDefault()?.Cursor, edges.LastOrDefault()?.Cursor), Total);
    }

    private static string Cursor(int position) => Convert.ToBase64String(Encoding.UTF8.GetBytes(position.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    private static int Position(string cursor, string argument)
    {
        Span<byte> bytes = stackalloc byte[16];
        if (Convert.TryFromBase64String(cursor, bytes, out var length) && Utf8Parser.TryParse(bytes[..length], out int position, out var read) && read == length && position >= 0)
            return position;
        throw new GraphQLException(ErrorBuilder.New()
            .SetMessage($"The cursor specified in `{argument}` has an invalid format.")
            .SetCode("HC0078").SetExtension("argument", argument).SetExtension("cursor", cursor).Build());
    }
}
