using Neo4j.Driver;
using OrgGraph.Core.Store;

namespace OrgGraph.Neo4j;

/// <summary>What the errors of the driver and the server (https://neo4j.com/docs/status-codes/current/) mean to whoever runs OrgGraph.</summary>
internal static class StoreErrors
{
    public static OrganizationStoreException Of(Neo4jException exception, Neo4jOptions options)
        => new("STORE_UNAVAILABLE", $"Neo4j at {options.Uri} cannot do what is asked: {exception.Message} See that the server runs, and set OrgGraph__Neo4j__Uri.", exception);

    public static OrganizationStoreException Silent(Neo4jOptions options, TimeoutException exception)
        => new("STORE_UNAVAILABLE", $"Neo4j at {options.Uri} did not answer within {options.QueryTimeout.TotalSeconds:0.###} s. See that it can be reached and is not overloaded, or set OrgGraph__Neo4j__QueryTimeout.", exception);
}
