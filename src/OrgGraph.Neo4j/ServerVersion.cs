using System.Globalization;
using OrgGraph.Core.Store;

namespace OrgGraph.Neo4j;

/// <summary>Which servers can hold an organisation.</summary>
internal static class ServerVersion
{
    /// <summary>The first version whose Cypher has all that the statements use: labels and types by parameter.</summary>
    private static readonly Version s_oldest = new(5, 26);

    /// <summary>Checks what a server says that it is, such as <c>Neo4j/5.26.0</c>.</summary>
    /// <exception cref="OrganizationStoreException">It is older than what is needed.</exception>
    public static void Check(string agent, Neo4jOptions options)
    {
        var text = agent[(agent.IndexOf('/', StringComparison.Ordinal) + 1)..];
        var parts = text.Split('.', '-', '+').TakeWhile(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _)).Take(2).ToList();
        if (parts.Count == 2 && Version.Parse(string.Join('.', parts)) < s_oldest)
            throw new OrganizationStoreException("STORE_UNAVAILABLE", $"The server at {options.Uri} is {agent}; OrgGraph needs Neo4j {s_oldest} or later. Upgrade it, or set OrgGraph__Neo4j__Uri to another.");
    }
}
