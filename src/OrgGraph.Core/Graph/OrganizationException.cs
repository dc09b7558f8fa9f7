using OrgGraph.Core.Model;

namespace OrgGraph.Core.Graph;

/// <summary>A question that cannot be asked as it stands: what is wrong, and with which id.</summary>
/// <param name="code">A stable code in upper snake case, for programs.</param>
/// <param name="message">What is wrong, where, and what to do, for people.</param>
/// <param name="id">The id or key that it is about, as it was given, if it is about one.</param>
public sealed class OrganizationException(string code, string message, string? id = null) : Exception(message)
{
    /// <summary>A stable code in upper snake case: NOT_FOUND, NOT_IN_FORCE, WRONG_KIND, AMBIGUOUS_KEY, BAD_QUESTION.</summary>
    public string Code { get; } = code;

    /// <summary>The id or key that it is about, as it was given, if it is about one.</summary>
    public string? Id { get; } = id;

    internal static OrganizationException BadQuestion(string message, string? id = null) => new("BAD_QUESTION", message, id);

    internal static OrganizationException NotFound(string id)
        => new("NOT_FOUND", $"There is nothing with the id or external key '{id}'.", id);

    internal static OrganizationException NotInForce(string id, Validity valid, DateOnly date)
        => new("NOT_IN_FORCE", $"'{id}' is not in force on {date:yyyy-MM-dd}, only in {valid}. Ask as of another date.", id);

    internal static OrganizationException WrongKind(string id, RecordKind kind, params Type[] wanted)
        => new("WRONG_KIND", $"'{id}' is of the kind {kind.Name}; {string.Join(" or ", wanted.Select(type => RecordKind.Of(type).Name))} is asked for here.", id);

    internal static OrganizationException AmbiguousKey(string key, IEnumerable<string> ids)
        => new("AMBIGUOUS_KEY", $"The external key '{key}' names several things: {string.Join(", ", ids)}. Ask by id.", key);
}
