namespace OrgGraph.Neo4j.Slices;

/// <summary>The one statement that brings a slice.</summary>
/// <param name="Cypher">
/// The statement, made of constant text alone. It ends with <c>// include Slices/records.cypher</c>, so that its answer is what <see cref="SliceReader"/> reads.
/// <c>$given.revision</c> is given beside its own parameters.
/// </param>
/// <param name="Parameters">Its parameters.</param>
internal sealed record SliceQuery(string Cypher, Dictionary<string, object?> Parameters)
{
    /// <summary>The query of a slice.</summary>
    public static SliceQuery Of(Core.Store.Slice slice) => slice switch
    {
        Core.Store.NodesSlice nodes => Nodes.NodesQuery.Of(nodes),
        Core.Decisions.WhoDecidesSlice decisions => Decisions.WhoDecidesQuery.Of(decisions),
        Core.Handoffs.HandoffSlice handoffs => Handoffs.HandoffQuery.Of(handoffs),
        Core.Paths.ReportingPathSlice paths => Paths.ReportingPathQuery.Of(paths),
        Core.Ownership.OwnerSlice owner => Ownership.OwnershipQueries.Of(owner),
        Core.Ownership.AccountTeamSlice team => Ownership.OwnershipQueries.Of(team),
        Core.Escalation.EscalationSlice escalation => Escalation.EscalationQuery.Of(escalation),
        _ => throw new ArgumentException($"The store in Neo4j has no query for {slice.GetType().Name}.", nameof(slice)),
    };
}
