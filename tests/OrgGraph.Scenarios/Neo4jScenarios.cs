using OrgGraph.Neo4j.Tests;

namespace OrgGraph.Scenarios;

/// <summary>The tests that ask scenarios of Neo4j, one class after the other.</summary>
[CollectionDefinition(Name)]
public sealed class Neo4jCollection : ICollectionFixture<Neo4jScenarios>
{
    public const string Name = "Neo4j";
}

/// <summary>The organisations of scenarios in a real Neo4j, where there is one.</summary>
public sealed class Neo4jScenarios : IAsyncLifetime
{
    private readonly SharedStore _shared = new();
    private StoredScenarios? _stored;

    /// <summary>The scenarios that are stored.</summary>
    public StoredScenarios Stored => _stored!;

    public async Task InitializeAsync()
    {
        await _shared.InitializeAsync();
        if (_shared.IsThere) _stored = new StoredScenarios(_shared.Store);
    }

    public Task DisposeAsync() => _shared.DisposeAsync();
}
