using OrgGraph.Core.Graph;
using OrgGraph.Core.Lists;
using OrgGraph.Core.Model;

namespace OrgGraph.Core.Store;

/// <summary>One revision of the organisation. What becomes current later is never seen through it, however long it is used.</summary>
public interface IOrganizationReader
{
    /// <summary>The revision that is read.</summary>
    Revision Revision { get; }

    /// <summary>Brings what a rule needs, in one round trip. It may hold more than was asked for, never less.</summary>
    ValueTask<Organization> SliceAsync(Slice slice, CancellationToken cancellationToken);

    /// <summary>One page of the nodes of a kind, in one round trip.</summary>
    /// <exception cref="OrganizationException">The filter names something that is not there on the day, or is of another kind.</exception>
    ValueTask<Page<T>> ListAsync<T>(NodeList<T> list, CancellationToken cancellationToken) where T : Node;

    /// <summary>The nodes that a text finds, the best first, in one round trip.</summary>
    ValueTask<IReadOnlyList<SearchHit>> SearchAsync(NodeSearch search, CancellationToken cancellationToken);

    /// <summary>All records, by kind in the order of <see cref="RecordKind.Every"/>, those of one kind by id in the order of <see cref="TextOrder.ByCodePoint"/>.</summary>
    IAsyncEnumerable<OrgRecord> ExportAsync(CancellationToken cancellationToken);
}
