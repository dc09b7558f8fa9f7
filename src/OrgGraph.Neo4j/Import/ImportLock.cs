using Neo4j.Driver;
using OrgGraph.Neo4j.Cypher;

namespace OrgGraph.Neo4j.Import;

/// <summary>
/// The one import that runs: a transaction that holds the lock for as long, and whose commit makes the revision current. When the importer dies, the server frees the lock.
/// </summary>
internal sealed class ImportLock : IAsyncDisposable
{
    private readonly IAsyncSession _session;
    private readonly IAsyncTransaction _transaction;

    private ImportLock(IAsyncSession session, IAsyncTransaction transaction, string token) => (_session, _transaction, Token) = (session, transaction, token);

    /// <summary>What tells this import from all others.</summary>
    public string Token { get; }

    public static async Task<ImportLock> TakeAsync(Database database)
    {
        var token = Guid.NewGuid().ToString();
        var session = database.Session(AccessMode.Write);
        var transaction = await session.BeginTransactionAsync(config => config.WithTimeout(TimeSpan.Zero));
        await (await transaction.RunAsync(CypherText.Of("Import/lock.cypher"), new { token })).ConsumeAsync();
        return new ImportLock(session, transaction, token);
    }

    /// <summary>Keeps batches of earlier imports from landing. Answers whether one of them left something behind.</summary>
    public Task<bool> BeginAsync(Database database, CancellationToken cancellationToken)
        => database.WriteAsync(async runner => (await (await runner.RunAsync(CypherText.Of("Import/begin.cypher"), new { token = Token })).SingleAsync())["isUnfinished"].As<bool>(), cancellationToken);

    /// <summary>Makes a revision current.</summary>
    public async Task FinishAsync(Core.Store.Revision revision)
    {
        await (await _transaction.RunAsync(CypherText.Of("Import/finish.cypher"), new { token = Token, number = revision.Number, time = revision.Time, summary = revision.Summary })).SingleAsync();
        await _transaction.CommitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _transaction.DisposeAsync();
        await _session.DisposeAsync();
    }
}
