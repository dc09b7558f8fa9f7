using OrgGraph.Core.Because;
using OrgGraph.Core.Escalation;

namespace OrgGraph.Core.Paths;

/// <summary>How are two positions connected by reporting lines?</summary>
/// <param name="From">A position, or a person with one permanent position: an id, or an external key.</param>
/// <param name="To">Likewise.</param>
/// <param name="Lines">Which lines count.</param>
/// <param name="AsOf">The day.</param>
public sealed record ReportingPathQuestion(string From, string To, ReportingLines Lines, DateOnly AsOf)
{
    /// <summary>The most lines that a path may have: 50.</summary>
    public const int MostLines = 50;
}

/// <summary>How a path question ended.</summary>
public enum ReportingPathStatus
{
    /// <summary>There is a path.</summary>
    Found,

    /// <summary>No chain of at most 50 reporting lines connects the two.</summary>
    NotConnected,

    /// <summary>A person who was named has no permanent position.</summary>
    NoStart,

    /// <summary>A person who was named has several permanent positions.</summary>
    AmbiguousStart,
}

/// <summary>One line of a path.</summary>
/// <param name="From">The position that it is walked from.</param>
/// <param name="To">The position that it is walked to.</param>
/// <param name="IsUpwards">Whether it is walked from the one who reports to the leader.</param>
/// <param name="Purpose">Null for a solid line; else the dotted line's purpose.</param>
/// <param name="Line">The id of the line.</param>
public sealed record PathLine(string From, string To, bool IsUpwards, string? Purpose, string Line);

/// <summary>The shortest chain of reporting lines, and why.</summary>
/// <param name="Status">How it ended.</param>
/// <param name="Positions">The positions on the path, both ends included.</param>
/// <param name="Lines">The lines between them, in order.</param>
/// <param name="CommonLeader">The nearest leader of both by solid lines, which may be one of the two; null when there is none.</param>
/// <param name="AsOf">The day.</param>
/// <param name="Because">The steps.</param>
public sealed record ReportingPathAnswer(ReportingPathStatus Status, IReadOnlyList<string> Positions, IReadOnlyList<PathLine> Lines, string? CommonLeader, DateOnly AsOf, IReadOnlyList<Step> Because);
