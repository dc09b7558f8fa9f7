using OrgGraph.Core.Graph;

namespace OrgGraph.Core.Store;

/// <summary>Where the organisation is kept.</summary>
public interface IOrganizationStore
{
    /// <summary>Opens a reader on the current revision. All that a request asks goes through one reader, so that it sees one revision.</summary>
    ValueTask<IOrganizationReader> OpenAsync(CancellationToken cancellationToken);
}

/// <summary>One revision of the organisation.</summary>
public interface IOrganizationReader
{
    /// <summary>The revision that is read.</summary>
    long Revision { get; }

    /// <summary>Brings what a rule needs, in one round trip. It may hold more than was asked for, never less.</summary>
    ValueTask<Organization> SliceAsync(Slice slice, CancellationToken cancellationToken);
}
