namespace OrgGraph.Core.Lists;

/// <summary>Which part of a list is wanted (Relay's GraphQL Cursor Connections Specification, section 4). Whoever asks keeps the size within bounds.</summary>
/// <param name="First">How many from the start of what lies between the cursors; null when <paramref name="Last"/> is given.</param>
/// <param name="After">Only what comes after this place.</param>
/// <param name="Last">How many from the end of what lies between the cursors.</param>
/// <param name="Before">Only what comes before this place.</param>
/// <param name="WithTotal">Whether to count the whole list too.</param>
public sealed record PageRequest(int? First, Cursor? After = null, int? Last = null, Cursor? Before = null, bool WithTotal = false);

/// <summary>A part of a list.</summary>
/// <typeparam name="T">What the list is of.</typeparam>
/// <param name="Items">The part, in the order of the list, whether the first or the last were asked for.</param>
/// <param name="HasPrevious">Whether the list has more before it.</param>
/// <param name="HasNext">Whether the list has more after it.</param>
/// <param name="Total">How many the whole list has; null unless it was asked for.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, bool HasPrevious, bool HasNext, int? Total);
