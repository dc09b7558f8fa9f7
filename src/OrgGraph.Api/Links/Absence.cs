using OrgGraph.Api.Nodes;

namespace OrgGraph.Api.Links;

/// <summary>A person is absent.</summary>
/// <param name="Id">The id of the relationship: the same in every store.</param>
/// <param name="Person">Who is away.</param>
/// <param name="StandIn">Who answers meanwhile, if the person named somebody.</param>
/// <param name="ValidFrom">The first day on which it holds; null when it always has.</param>
/// <param name="ValidTo">The first day on which it no longer holds; null when no end is known.</param>
public sealed record Absence([property: RequiredId] string Id, Person Person, Person? StandIn, DateOnly? ValidFrom, DateOnly? ValidTo);
