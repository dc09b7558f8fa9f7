using OrgGraph.Core.Model;

namespace OrgGraph.Core.Store;

/// <summary>
/// Where the organisation is kept. All members may be called at the same time from any thread.
/// Any of them throws an <see cref="OrganizationStoreException"/> when the store cannot do what is asked.
/// </summary>
public interface IOrganizationStore
{
    /// <summary>Opens a reader on the current revision. All that a request asks goes through one reader, so that it sees one revision.</summary>
    ValueTask<IOrganizationReader> OpenAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Asks the place where the organisation is kept which revision is current, and makes that the one that readers are opened on. Whoever hosts the
    /// store calls it often: what another process imports is seen after the next call. It answers from no memory, so it fails while the store cannot be read.
    /// </summary>
    Task RefreshAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Does beforehand what the first questions would have to wait for, such as that a database plans their statements: it may take longer than a question.
    /// When there is nothing to do, it costs little.
    /// </summary>
    Task PrepareAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Makes the organisation equal to the records, all or nothing: what is new is added, what differs is changed, what is missing is ended.
    /// An organisation equal to the current one changes nothing and makes no revision.
    /// </summary>
    /// <param name="records">All records of the organisation, in any order, no two with one id. Whether they make sense is for validation to say, before.</param>
    /// <param name="summary">What the change is, in one line, for people.</param>
    /// <param name="progress">Told now and then how far the import has come; null when nobody asks.</param>
    /// <param name="cancellationToken">Stops the import and leaves the organisation as it was.</param>
    /// <exception cref="ArgumentException">Two records have one id.</exception>
    Task<ImportResult> ImportAsync(IReadOnlyCollection<OrgRecord> records, string summary, IProgress<ImportProgress>? progress, CancellationToken cancellationToken);

    /// <summary>
    /// Imports the records if nothing was ever imported. While another import goes on it waits for that to end, and then looks again: it never replaces what somebody else brought.
    /// </summary>
    /// <param name="records">As for <see cref="ImportAsync"/>.</param>
    /// <param name="summary">As for <see cref="ImportAsync"/>.</param>
    /// <param name="cancellationToken">Stops the import and leaves the store empty.</param>
    /// <returns>Whether it imported them.</returns>
    Task<bool> FillAsync(IReadOnlyCollection<OrgRecord> records, string summary, CancellationToken cancellationToken);

    /// <summary>Says what an import of the records would change, and changes nothing.</summary>
    /// <param name="records">As for <see cref="ImportAsync"/>.</param>
    /// <param name="progress">Told now and then how far the comparison has come; null when nobody asks.</param>
    /// <param name="cancellationToken">Stops the comparison.</param>
    /// <exception cref="ArgumentException">Two records have one id.</exception>
    Task<IReadOnlyList<KindChange>> CompareAsync(IReadOnlyCollection<OrgRecord> records, IProgress<ImportProgress>? progress, CancellationToken cancellationToken);

    /// <summary>The revisions that are kept, the newest first.</summary>
    /// <param name="first">How many at most.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    ValueTask<IReadOnlyList<Revision>> RevisionsAsync(int first, CancellationToken cancellationToken);

    /// <summary>
    /// Begins to watch. From when it has answered, each revision that becomes current is told, whoever made it, at most a second late and however late
    /// the first is asked for. Some may be passed over when they follow each other closely; the last one never is.
    /// </summary>
    /// <param name="cancellationToken">Ends the watch.</param>
    ValueTask<IAsyncEnumerable<Revision>> WatchAsync(CancellationToken cancellationToken);
}
