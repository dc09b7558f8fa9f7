using Neo4j.Driver;
using OrgGraph.Core.Store;
using OrgGraph.Neo4j.Cypher;

namespace OrgGraph.Neo4j.Migrations;

/// <summary>Brings the database's schema up to what this program needs. Several servers may start at once.</summary>
internal sealed class Migrator(Database database, Neo4jOptions options, TimeProvider time)
{
    /// <summary>Applies what was not applied yet, in order. Reads alone when there is nothing to do.</summary>
    /// <exception cref="OrganizationStoreException">The server is too old, or the database was migrated by a later version of OrgGraph.</exception>
    public async Task ApplyAsync(CancellationToken cancellationToken)
    {
        ServerVersion.Check(await database.AgentAsync(cancellationToken), options);
        var known = Migration.Every;
        var applied = await AppliedAsync(cancellationToken);
        if (applied.Count > 0 && applied[^1] > known[^1].Number)
            throw new OrganizationStoreException("STORE_TOO_NEW", $"The database '{options.Database}' at {options.Uri} was written by a later version of OrgGraph (its schema is {applied[^1]}; this program knows up to {known[^1].Number}). Use that version, or export there and import into another database here (OrgGraph__Neo4j__Database).");
        if (known.All(migration => applied.Contains(migration.Number))) return;
        await database.GuardAsync(() => MigrateAsync(known, cancellationToken), cancellationToken);
    }

    private async Task<bool> MigrateAsync(IReadOnlyList<Migration> known, CancellationToken cancellationToken)
    {
        foreach (var statement in Migration.StatementsOf("Migrations/prepare.cypher"))
            await RunAsync(statement, []);

        await using var holder = database.Session(AccessMode.Write);
        await using var held = await holder.BeginTransactionAsync(config => config.WithTimeout(TimeSpan.Zero));
        await (await held.RunAsync(CypherText.Of("Migrations/lock.cypher"), Given.Of(Now()))).ConsumeAsync();
        var applied = await AppliedAsync(cancellationToken);
        foreach (var migration in known.Where(migration => !applied.Contains(migration.Number)))
        {
            foreach (var statement in migration.Statements)
                await RunAsync(statement, Now());
            await RunAsync(CypherText.Of("Migrations/record.cypher"), new(Now()) { ["number"] = migration.Number, ["name"] = migration.Name });
        }
        await RunAsync("CALL db.awaitIndexes(300)", []);
        await held.CommitAsync();
        return true;
    }

    private async Task<List<int>> AppliedAsync(CancellationToken cancellationToken)
        => [.. (await database.ReadAsync(CypherText.Of("Migrations/applied.cypher"), [], cancellationToken)).Select(row => row["number"].As<int>())];

    /// <summary>Runs one statement in a transaction of its own: the schema is not changed together with data.</summary>
    private Task<bool> RunAsync(string statement, Dictionary<string, object?> parameters)
        => database.WriteAsync(
            async runner =>
            {
                await (await runner.RunAsync(statement, Given.Of(parameters))).ConsumeAsync();
                return true;
            },
            CancellationToken.None);

    private Dictionary<string, object?> Now() => new(StringComparer.Ordinal) { ["time"] = time.GetUtcNow() };
}
