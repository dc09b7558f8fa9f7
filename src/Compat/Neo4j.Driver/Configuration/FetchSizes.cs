namespace Neo4j.Driver.Internal;

internal static class FetchSizes
{
    public const long All = -1;

    public static long Check(long size) => size > 0 || size == All ? size
        : throw new ArgumentOutOfRangeException(nameof(size), size, "The fetch size must be 1 or more, or -1 for all records.");
}
