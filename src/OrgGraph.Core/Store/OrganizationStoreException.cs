namespace OrgGraph.Core.Store;

/// <summary>The store cannot do what is asked: not the question is at fault, but the place where the organisation is kept.</summary>
/// <param name="code">A stable code in upper snake case, for programs.</param>
/// <param name="message">What is wrong, where, and what to do, for people.</param>
/// <param name="cause">What the store itself said, if it did.</param>
public sealed class OrganizationStoreException(string code, string message, Exception? cause = null) : Exception(message, cause)
{
    /// <summary>
    /// A stable code: STORE_UNAVAILABLE (cannot be reached, opened or written), STORE_TIMEOUT (did not answer in time),
    /// STORE_BUSY (somebody else is importing, or more is asked than it can do at a time; try again),
    /// STORE_FULL (no space left), STORE_CORRUPT (what is there cannot be read), STORE_TOO_NEW (written by a later version of OrgGraph).
    /// </summary>
    public string Code { get; } = code;
}
