using System.Text.RegularExpressions;

namespace OrgGraph.Core.Validation;

/// <summary>What the texts of records look like.</summary>
internal static partial class Texts
{
    /// <summary>The most characters that an id may have. It bounds keys of indexes and of pages.</summary>
    public const int LongestId = 200;

    /// <summary>The most characters that any other text may have: stores seek by names and keys, and none can by texts of any length.</summary>
    public const int LongestText = 1000;

    /// <summary>A code: upper snake case.</summary>
    [GeneratedRegex("^[A-Z][A-Z0-9_]*$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    public static partial Regex Code { get; }

    /// <summary>The name of a source of external keys.</summary>
    [GeneratedRegex("^[a-z0-9][a-z0-9._-]*$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    public static partial Regex Source { get; }

    /// <summary>Whether a node of the kind may have this id: the kind's name, a colon, and a name without white space, control characters, <c>|</c> and <c>&gt;</c>.</summary>
    public static bool IsId(string id, string kind)
        => id.Length > kind.Length + 1 && id.Length <= LongestId && id[kind.Length] == ':' && id.StartsWith(kind, StringComparison.Ordinal)
            && !id.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '|' or '>');
}
