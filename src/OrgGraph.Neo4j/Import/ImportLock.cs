using Neo4j.Driver;
using OrgGraph.Core.Store;
using OrgGraph.Neo4j.Cypher;

namespace OrgGraph.Neo4j.Import;

/// <summary>
/// The one import that runs: a transaction that holds the lock for as long, and whose commit makes the revision current. When the importer dies, the server frees the lock.
/// </summary>
internal sealed class ImportLock : IAsyncDisposable
{
    private readonly Database _database;
    private readonly IAsyncSession _session;
    private IAsyncTransaction? _transaction;

    private ImportLock(Database database) => (_database, _session) = (database, database.Session(AccessMode.Write));

    /// <summary>What tells this import from all others.</summary>
    public string Token { get; } = Guid.NewGuid().ToString();

    /// <summary>Waits for another import to end, and keeps others from beginning.</summary>
    /// <param name="database">Where.</param>
    /// <param name="patience">How long to wait.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="OrganizationStoreException">STORE_BUSY: another import goes on.</exception>
    public static async Task<ImportLock> TakeAsync(Database database, TimeSpan patience, CancellationToken cancellationToken)
    {
        var import = new ImportLock(database);
        var taking = import.TakeAsync();
        try
        {
            await database.GuardAsync(() => taking.WaitAsync(patience, cancellationToken), cancellationToken);
            return import;
        }
        catch (Exception exception)
        {
            // The lock that is not waited for any more is given back when it comes.
            _ = taking.ContinueWith(_ => import.DisposeAsync().AsTask(), TaskScheduler.Default);
            if (exception is TimeoutException) throw database.Busy(exception);
            throw;
        }
    }

    /// <summary>Keeps batches of earlier imports from landing. Answers whether one of them left something behind.</summary>
    public Task<bool> BeginAsync(CancellationToken cancellationToken)
        => _database.WriteAsync(async runner => (await (await runner.RunAsync(CypherText.Of("Import/begin.cypher"), Given.Of(new() { ["token"] = Token }))).SingleAsync())["isUnfinished"].As<bool>(), cancellationToken);

    /// <summary>Makes a revision current when all batches have landed. When the answer to that is lost it asks whether it was done. Answers that it is.</summary>
    public async Task<bool> FinishAsync(Revision revision, int batches)
    {
        try
        {
            var finished = await (await _transaction!.RunAsync(CypherText.Of("Import/finish.cypher"), Given.Of(new() { ["token"] = Token, ["batches"] = batches, ["number"] = revision.Number, ["time"] = revision.Time, ["summary"] = revision.Summary }))).ToListAsync();
            if (finished.Count == 0) throw _database.Busy();
            await _transaction.CommitAsync();
            return true;
        }
        catch (Neo4jException exception)
        {
            if (!await IsFinishedAsync(revision.Number, exception)) throw;
            return true;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_transaction != null) await _database.CloseAsync(_transaction);
        await _database.CloseAsync(_session);
    }

    private async Task TakeAsync()
    {
        _transaction = await _session.BeginTransactionAsync(config => config.WithTimeout(TimeSpan.Zero));
        await (await _transaction.RunAsync(CypherText.Of("Import/lock.cypher"), Given.Of(new() { ["token"] = Token }))).ConsumeAsync();
    }

    private async Task<bool> IsFinishedAsync(long number, Neo4jException cause)
    {
        try
        {
            var rows = await _database.ReadAsync(CypherText.Of("Import/finished.cypher"), new() { ["number"] = number, ["token"] = Token }, CancellationToken.None);
            return rows is [var row] && row["isFinished"].As<bool>();
        }
        catch (OrganizationStoreException)
        {
            throw new OrganizationStoreException("STORE_UNAVAILABLE", $"The connection to Neo4j broke while the import was made current, and cannot be had again to ask whether it was ({cause.Message}). The organisation is the old one or the new one, whole. Import again when Neo4j is back: if it was, that changes nothing.", cause);
        }
    }
}
