namespace OrgGraph.Api.Links;

/// <summary>What another system calls a node. Wherever an id is asked for, `source:key` does too.</summary>
/// <param name="Id">The id of the relationship: the same in every store.</param>
/// <param name="Source">The system, such as `crm`.</param>
/// <param name="Key">The node's key there.</param>
/// <param name="ValidFrom">The first day on which it holds; null when it always has.</param>
/// <param name="ValidTo">The first day on which it no longer holds; null when no end is known.</param>
public sealed record ExternalKey([property: RequiredId] string Id, string Source, string Key, DateOnly? ValidFrom, DateOnly? ValidTo);
