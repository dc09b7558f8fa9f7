using Mapster;
using OrgGraph.Core.Graph;

namespace OrgGraph.Api.Mapping;

/// <summary>A part of one revision of the organisation, as a store brought it.</summary>
/// <param name="Organization">All dates of it.</param>
/// <param name="Revision">The number of the revision.</param>
/// <param name="Mapping">How Core's records become the API's.</param>
public sealed record Excerpt(Organization Organization, long Revision, TypeAdapterConfig Mapping)
{
    /// <summary>The part as of a day.</summary>
    public View AsOf(DateOnly date) => new(Organization.AsOf(date), Revision, Mapping);
}
