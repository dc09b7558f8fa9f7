using OrgGraph.Api.Nodes;

namespace OrgGraph.Api.Links;

/// <summary>A partner works on an account.</summary>
/// <param name="Id">The id of the relationship: the same in every store.</param>
/// <param name="Partner">The partner.</param>
/// <param name="Account">The account.</param>
/// <param name="Role">A code: `RESELLS`, `DELIVERS`, …</param>
/// <param name="ValidFrom">The first day on which it holds; null when it always has.</param>
/// <param name="ValidTo">The first day on which it no longer holds; null when no end is known.</param>
public sealed record Attachment([property: RequiredId] string Id, Partner Partner, Account Account, string Role, DateOnly? ValidFrom, DateOnly? ValidTo);
