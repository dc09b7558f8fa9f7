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
    private static readonly Organization s_nothing = new([]);
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
        return new Excerpt(await reader.SliceAsync(slice, cancellationToken), reader.Revision.Number, mapping);
    }

    /// <summary>A view that holds nothing, for nodes that the store brings by themselves, in lists and searches.</summary>
    public View ViewFor(IOrganizationReader reader, DateOnly asOf) => new Excerpt(s_nothing, reader.Revision.Number, mapping).AsOf(asOf);
}
