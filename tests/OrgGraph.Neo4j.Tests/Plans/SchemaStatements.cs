using OrgGraph.Core.Tests;
using OrgGraph.Neo4j.Migrations;

namespace OrgGraph.Neo4j.Tests.Plans;

/// <summary>Migrations, applied once more.</summary>
internal static class SchemaStatements
{
    /// <summary>The statements.</summary>
    public static IEnumerable<Statement> Every =>
    [
        .. Migration.StatementsOf("Migrations/prepare.cypher").Select(text => new Statement("Migrations/prepare.cypher", text, [])),
        Statement.Of("Migrations/lock.cypher", Time), Statement.Of("Migrations/applied.cypher"),
        .. Migration.Every.SelectMany(migration => migration.Statements.Select(text => new Statement(migration.Name, text, new() { [Time.Name] = Time.Value }))),
        Statement.Of("Migrations/record.cypher", Time, ("number", 1), ("name", "organization")),
    ];

    private static (string Name, object? Value) Time => ("time", new DateTimeOffset(Org.Today, TimeOnly.MinValue, TimeSpan.Zero));
}
