namespace OrgGraph.Api.Hosting;

/// <summary>Where the organisation is kept.</summary>
internal enum StoreKind
{
    /// <summary>In a file of this machine.</summary>
    Embedded,

    /// <summary>In a Neo4j database.</summary>
    Neo4j,
}
