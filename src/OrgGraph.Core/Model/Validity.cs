namespace OrgGraph.Core.Model;

/// <summary>
/// The calendar days on which a fact holds: from <paramref name="From"/> (inclusive) to <paramref name="To"/> (exclusive); null leaves that side open.
/// </summary>
/// <param name="From">The first day on which the fact holds, or null when it always has.</param>
/// <param name="To">The first day on which the fact no longer holds, or null when no end is known.</param>
public readonly record struct Validity(DateOnly? From, DateOnly? To)
{
    /// <summary>Open on both sides.</summary>
    public static Validity Always => default;

    /// <summary>Whether the fact holds on <paramref name="date"/>.</summary>
    public bool Contains(DateOnly date) => !(From > date) && !(To <= date);

    /// <summary>Whether there is a day on which both hold.</summary>
    public bool Overlaps(Validity other) => !(From >= other.To) && !(other.From >= To);

    /// <summary>Whether it ends before it begins, or on the day it begins, so that it never holds.</summary>
    public bool IsEmpty => From >= To;

    /// <summary>The interval in ISO 8601 form, open sides as <c>..</c>: <c>2026-01-01/..</c>.</summary>
    public override string ToString() => $"{From?.ToString("yyyy-MM-dd") ?? ".."}/{To?.ToString("yyyy-MM-dd") ?? ".."}";
}
