using OrgGraph.Core.Decisions;
using OrgGraph.Core.Escalation;
using OrgGraph.Core.Handoffs;
using OrgGraph.Core.Model;
using OrgGraph.Core.Ownership;
using OrgGraph.Core.Paths;
using OrgGraph.Core.Store;
using OrgGraph.Neo4j.Import;
using OrgGraph.Neo4j.Migrations;
using OrgGraph.Neo4j.Revisions;

namespace OrgGraph.Neo4j;

/// <summary>
/// The store for real use: the organisation is a graph in Neo4j, and each question is answered by one Cypher statement. Several processes may use one database.
/// What another process imports is seen after the next <see cref="RefreshAsync"/>, which whoever hosts the store calls often.
/// </summary>
public sealed class Neo4jStore : IOrganizationStore, IAsyncDisposable
{
    /// <summary>One of each kind of question, about nothing: what takes time is that the database plans its statement.</summary>
    private static readonly Slice[] s_aboutNothing =
        [new OwnerSlice([]), new AccountTeamSlice([]), new EscalationSlice([]), new WhoDecidesSlice([]), new HandoffSlice([]), new ReportingPathSlice([])];

    /// <summary>How long planning one statement may take: seconds, and more for a database that has just been started on a machine that has other things to do.</summary>
    private static readonly TimeSpan s_planning = TimeSpan.FromMinutes(1);

    private readonly Neo4jOptions _options;
    private readonly TimeProvider _time;
    private readonly Database _database;
    private readonly SemaphoreSlim _refreshing = new(1);
    private readonly RevisionFeed _feed;
    private readonly Lock _lock = new();
    private Task? _opening;
    private bool _isMigrated;
    private volatile Revision? _current;

    /// <summary>Makes the store. Nothing is connected before the first use.</summary>
    /// <param name="options">Where the database is and how long its revisions are kept.</param>
    /// <param name="time">Tells the time of new revisions.</param>
    public Neo4jStore(Neo4jOptions options, TimeProvider time)
    {
        _options = options;
        _time = time;
        _database = new Database(options);
        _feed = new RevisionFeed(() => _current);
    }

    /// <inheritdoc/>
    public async ValueTask<IOrganizationReader> OpenAsync(CancellationToken cancellationToken)
    {
        if (_current == null) await FirstLookAsync().WaitAsync(cancellationToken);
        return new Neo4jReader(_database, _current!);
    }

    /// <summary>Looks whether a new revision has become current and, if so, makes it the one that readers are opened on. The first time it migrates the database.</summary>
    public Task RefreshAsync(CancellationToken cancellationToken) => ShowAsync(
        async () =>
        {
            // One that comes back after it could not be read may be another: restored, emptied, or of another version.
            if (!_isMigrated)
            {
                _database.Forget();
                await new Migrator(_database, _options, _time).ApplyAsync(cancellationToken);
            }
            try
            {
                var revision = await RevisionList.CurrentAsync(_database, cancellationToken);
                _isMigrated = true;
                return revision;
            }
            catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
            {
                _isMigrated = false;
                throw;
            }
        },
        cancellationToken);

    /// <inheritdoc/>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        var reader = new Neo4jReader(_database, (await OpenAsync(cancellationToken)).Revision) { Limit = s_planning };
        foreach (var slice in s_aboutNothing)
            await reader.SliceAsync(slice, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<ImportResult> ImportAsync(IReadOnlyCollection<OrgRecord> records, string summary, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
        => ImportAsync(records, summary, onlyFills: false, progress, cancellationToken);

    /// <inheritdoc/>
    public async Task<bool> FillAsync(IReadOnlyCollection<OrgRecord> records, string summary, CancellationToken cancellationToken)
        => (await ImportAsync(records, summary, onlyFills: true, progress: null, cancellationToken)).IsNew;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<KindChange>> CompareAsync(IReadOnlyCollection<OrgRecord> records, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        await OpenAsync(cancellationToken);
        return await new ImportRun(_database, _options, _time).TryAsync(records, progress, cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<Revision>> RevisionsAsync(int first, CancellationToken cancellationToken)
    {
        await OpenAsync(cancellationToken);
        return await RevisionList.LatestAsync(_database, first, cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask<IAsyncEnumerable<Revision>> WatchAsync(CancellationToken cancellationToken)
    {
        await OpenAsync(cancellationToken);
        return _feed.WatchAsync(cancellationToken);
    }

    /// <summary>Closes all connections.</summary>
    public async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync();
        _refreshing.Dispose();
    }

    private async Task<ImportResult> ImportAsync(IReadOnlyCollection<OrgRecord> records, string summary, bool onlyFills, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        using var call = _database.Begin("import");
        try
        {
            await OpenAsync(cancellationToken);
            var result = await new ImportRun(_database, _options, _time).RunAsync(records, summary, onlyFills, progress, cancellationToken);
            call?.Imported(result);
            // Another may have come after it, and have been seen.
            await ShowAsync(() => Task.FromResult(_current is { } current && current.Number > result.Revision.Number ? current : result.Revision), CancellationToken.None);
            return result;
        }
        catch (Exception problem)
        {
            call?.Failed(problem);
            throw;
        }
    }

    /// <summary>The first look. Whoever comes meanwhile waits for the same: a database that cannot be reached is not tried for each of them in turn.</summary>
    private Task FirstLookAsync()
    {
        lock (_lock)
            return _opening is { IsCompleted: false } ? _opening : _opening = RefreshAsync(CancellationToken.None);
    }

    /// <summary>Makes a revision the one that readers are opened on, one at a time.</summary>
    private async Task ShowAsync(Func<Task<Revision>> read, CancellationToken cancellationToken)
    {
        await _refreshing.WaitAsync(cancellationToken);
        try
        {
            var revision = await read();
            // Whole: one that was restored may have another revision of the same number.
            if (revision == _current) return;
            _current = revision;
            _feed.Tell();
        }
        finally
        {
            _refreshing.Release();
        }
    }
}
