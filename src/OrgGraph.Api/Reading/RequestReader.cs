using Mapster;
using OrgGraph.Api.Mapping;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Store;

namespace OrgGraph.Api.Reading;

/// <summary>What one request reads: one revision, opened when the first field asks for it. Lives as long as the request.</summary>
/// <param name="store">Where the organisation is kept.</param>
/// <param name="mapping">How Core's records become the API's.</param>
public sealed class RequestReader(IOrganizationStore store, TypeAdapterConfig mapping)
{
    private readonly Lock _lock = new();
    private Task<IOrganizationReader>? _reader;

    /// <summary>The one reader of the request.</summary>
    public Task<IOrganizationReader> OpenAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
            return _reader ??= store.OpenAsync(cancellationToken).AsTask();
    }

    /// <summary>Brings a part of the organisation, in one round trip.</summary>
    public async Task<Excerpt> SliceAsync(Slice slice, CancellationToken cancellationToken)
    {
        var reader = await OpenAsync(cancellationToken);
        return See(await reader.SliceAsync(slice, cancellationToken), reader);
    }

    /// <summary>A part of the organisation that was read, ready to be shown.</summary>
    public Excerpt See(Organization organization, IOrganizationReader reader) => new(organization, reader.Revision.Number, mapping);
}
