using System.Diagnostics.Metrics;
using Microsoft.Data.Sqlite;
using OrgGraph.Core.Model;
using OrgGraph.Core.Store;
using OrgGraph.Embedded.Sqlite;

namespace OrgGraph.Embedded;

/// <summary>
/// The default store: a SQLite file is the truth, an immutable snapshot in memory answers. Several processes may use one file. What another process
/// imports is seen after the next <see cref="RefreshAsync"/>, which whoever hosts the store calls often.
/// </summary>
public sealed class EmbeddedStore : IOrganizationStore, IDisposable
{
    /// <summary>What the store is called among the stores that there are.</summary>
    internal const string SystemName = "embedded";

    private readonly EmbeddedOptions _options;
    private readonly TimeProvider _time;
    private readonly Database _database;
    private readonly SemaphoreSlim _refreshing = new(1);
    private readonly RevisionFeed _feed;
    private readonly Meter _meter = new(StoreCall.Source);
    private SqliteConnection? _connection;
    private volatile Snapshot? _current;

    /// <summary>Makes the store. The file is not touched before the first use.</summary>
    /// <param name="options">Where the file is and how long its revisions are kept.</param>
    /// <param name="time">Tells the time of new revisions.</param>
    public EmbeddedStore(EmbeddedOptions options, TimeProvider time)
    {
        _options = options;
        _time = time;
        _database = new Database(options.Path, time);
        _feed = new RevisionFeed(() => _current?.Revision);
        _meter.CreateObservableUpDownCounter("orggraph.snapshot.records", () => _current?.Records.Records.Length ?? 0, "{record}", "Records that are held in memory.");
    }

    /// <inheritdoc/>
    public async ValueTask<IOrganizationReader> OpenAsync(CancellationToken cancellationToken)
    {
        if (_current == null) await RefreshAsync(cancellationToken);
        return _current!;
    }

    /// <inheritdoc/>
    public Task RefreshAsync(CancellationToken cancellationToken) => LoadAsync(onlyIfOpen: false, cancellationToken);

    /// <inheritdoc/>
    public Task PrepareAsync(CancellationToken cancellationToken) => OpenAsync(cancellationToken).AsTask();

    /// <inheritdoc/>
    public Task<ImportResult> ImportAsync(IReadOnlyCollection<OrgRecord> records, string summary, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
        => ImportAsync(records, summary, onlyFills: false, progress, cancellationToken);

    /// <inheritdoc/>
    public async Task<bool> FillAsync(IReadOnlyCollection<OrgRecord> records, string summary, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return (await ImportAsync(records, summary, onlyFills: true, progress: null, cancellationToken)).IsNew;
            }
            catch (OrganizationStoreException exception) when (exception.Code == "STORE_BUSY")
            {
                // Another import takes longer than one try waits for it, which is seconds.
            }
        }
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<KindChange>> CompareAsync(IReadOnlyCollection<OrgRecord> records, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
        => ImportAsync(import => import.Try(records, progress, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Revision>> RevisionsAsync(int first, CancellationToken cancellationToken)
    {
        using var connection = _database.Open();
        return new(_database.Guard(() => RevisionTable.Latest(connection, first)));
    }

    /// <inheritdoc/>
    public async ValueTask<IAsyncEnumerable<Revision>> WatchAsync(CancellationToken cancellationToken)
    {
        await OpenAsync(cancellationToken);
        return _feed.WatchAsync(cancellationToken);
    }

    /// <summary>Closes the file. Readers that are open can still be used.</summary>
    public void Dispose()
    {
        _connection?.Dispose();
        _refreshing.Dispose();
        _meter.Dispose();
    }

    private async Task<ImportResult> ImportAsync(IReadOnlyCollection<OrgRecord> records, string summary, bool onlyFills, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        using var call = StoreCall.Begin(SystemName, "import");
        try
        {
            var result = await ImportAsync(import => import.Run(records, summary, onlyFills, progress, cancellationToken), cancellationToken);
            call?.Imported(result);
            if (result.IsNew) await LoadAsync(onlyIfOpen: true, CancellationToken.None);
            return result;
        }
        catch (Exception problem)
        {
            call?.Failed(problem);
            throw;
        }
    }

    /// <summary>Loads what is current, one at a time. Whether it is open is asked in turn too: a first look that goes on may have begun before what is to be seen.</summary>
    private async Task LoadAsync(bool onlyIfOpen, CancellationToken cancellationToken)
    {
        await _refreshing.WaitAsync(cancellationToken);
        try
        {
            if (_current != null || !onlyIfOpen) await Task.Run(Refresh, cancellationToken);
        }
        finally
        {
            _refreshing.Release();
        }
    }

    private void Refresh()
    {
        _connection ??= _database.Open();
        if (_database.Guard(() => Load(_connection)) is not { } snapshot) return;
        _current = snapshot;
        _feed.Tell();
    }

    /// <summary>Loads the current revision, or only what changed in it; nothing when it is loaded already. In one transaction, so that it is whole.</summary>
    private Snapshot? Load(SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction(deferred: true);
        var known = _current;
        if (RevisionTable.CurrentNumber(connection) == known?.Revision.Number) return null;
        using var call = StoreCall.Begin(SystemName, "load");
        var records = known != null && RevisionTable.Has(connection, known.Revision.Number)
            ? RecordTable.Current(connection, known.Records, known.Revision.Number)
            : RecordTable.Current(connection);
        return new Snapshot(RevisionTable.Current(connection), records);
    }

    private Task<T> ImportAsync<T>(Func<Import, T> action, CancellationToken cancellationToken)
        => Task.Run(
            () =>
            {
                using var connection = _database.Open();
                return _database.Guard(() => action(new Import(connection, _options, _time)));
            },
            cancellationToken);
}
