using System.Runtime.CompilerServices;
using OrgGraph.Core.Model;
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
    private readonly Neo4jOptions _options;
    private readonly TimeProvider _time;
    private readonly Database _database;
    private readonly SemaphoreSlim _refreshing = new(1);
    private bool _isMigrated;
    private volatile Revision? _current;
    private TaskCompletionSource _changed = NewSignal();

    /// <summary>Makes the store. Nothing is connected before the first use.</summary>
    /// <param name="options">Where the database is and how long its revisions are kept.</param>
    /// <param name="time">Tells the time of new revisions.</param>
    public Neo4jStore(Neo4jOptions options, TimeProvider time)
    {
        _options = options;
        _time = time;
        _database = new Database(options);
    }

    /// <inheritdoc/>
    public async ValueTask<IOrganizationReader> OpenAsync(CancellationToken cancellationToken)
    {
        if (_current == null) await RefreshAsync(cancellationToken);
        return new Neo4jReader(_database, _current!);
    }

    /// <summary>Looks whether a new revision has become current and, if so, makes it the one that readers are opened on. The first time it migrates the database.</summary>
    public Task RefreshAsync(CancellationToken cancellationToken) => ShowAsync(
        async () =>
        {
            if (!_isMigrated) await new Migrator(_database, _options, _time).ApplyAsync(cancellationToken);
            _isMigrated = true;
            return await RevisionList.CurrentAsync(_database, cancellationToken);
        },
        cancellationToken);

    /// <inheritdoc/>
    public async Task<ImportResult> ImportAsync(IReadOnlyCollection<OrgRecord> records, string summary, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        using var call = _database.Begin("import");
        try
        {
            await OpenAsync(cancellationToken);
            var result = await new ImportRun(_database, _options, _time).RunAsync(records, summary, progress, cancellationToken);
            call?.Imported(result);
            await ShowAsync(() => Task.FromResult(result.Revision), CancellationToken.None);
            return result;
        }
        catch (Exception problem)
        {
            call?.Failed(problem);
            throw;
        }
    }

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
    public async IAsyncEnumerable<Revision> WatchAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var seen = (await OpenAsync(cancellationToken)).Revision.Number;
        while (true)
        {
            var changed = Volatile.Read(ref _changed).Task;
            var revision = _current!;
            if (revision.Number > seen)
            {
                seen = revision.Number;
                yield return revision;
            }
            else
            {
                await changed.WaitAsync(cancellationToken);
            }
        }
    }

    /// <summary>Closes all connections.</summary>
    public async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync();
        _refreshing.Dispose();
    }

    /// <summary>Makes a revision the one that readers are opened on, one at a time.</summary>
    private async Task ShowAsync(Func<Task<Revision>> read, CancellationToken cancellationToken)
    {
        await _refreshing.WaitAsync(cancellationToken);
        try
        {
            var revision = await read();
            if (revision.Number == _current?.Number) return;
            _current = revision;
            Interlocked.Exchange(ref _changed, NewSignal()).SetResult();
        }
        finally
        {
            _refreshing.Release();
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
