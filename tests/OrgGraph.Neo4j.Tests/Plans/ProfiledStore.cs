namespace OrgGraph.Neo4j.Tests.Plans;

/// <summary>
/// What the server did for the statements of the store: when half of <see cref="LargeOrganization"/> had just been imported and it may still have taken the indexes for empty, and when
/// all of it was there and had been counted. Without a server nothing.
/// </summary>
public sealed class ProfiledStore(Neo4jServer server) : IAsyncLifetime
{
    /// <summary>Revisions: the import that is profiled on the half makes the one between them.</summary>
    private const long Half = 1, Whole = 3;

    /// <summary>Every statement.</summary>
    internal static IReadOnlyList<Statement> Statements { get; } = [.. Common(Whole), .. ListingStatements.In(Whole), .. SchemaStatements.Every];

    /// <summary>What was done for each of them.</summary>
    internal IReadOnlyList<Profile> Profiles { get; private set; } = [];

    /// <summary>What was done for those that name records, when half of the organisation was there.</summary>
    internal IReadOnlyList<Profile> ProfilesOfHalf { get; private set; } = [];

    public async Task InitializeAsync()
    {
        if (Neo4jFactAttribute.Uri.Length == 0) return;
        await using var profiler = new Profiler();
        await using var store = await server.StoreAsync(LargeOrganization.Half);
        ProfilesOfHalf = await profiler.ProfileAsync(Common(Half));
        await store.ImportAsync([.. LargeOrganization.Whole], "The other half.", progress: null, CancellationToken.None);
        await server.RunAsync("CALL db.prepareForReplanning()");
        Profiles = await profiler.ProfileAsync(Statements);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    private static IEnumerable<Statement> Common(long revision) => [.. QuestionStatements.In(revision), .. ImportStatements.Export(revision), .. ImportStatements.After(revision)];
}
