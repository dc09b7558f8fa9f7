namespace OrgGraph.Embedded;

/// <summary>How the embedded store is set up.</summary>
public sealed record EmbeddedOptions
{
    /// <summary>The database file. It and its folder are made when they are not there; SQLite keeps two more files beside it (<c>-wal</c>, <c>-shm</c>).</summary>
    public string Path { get; init; } = System.IO.Path.Combine("data", "orggraph.db");

    /// <summary>How long a revision is kept after the next has replaced it. The current one always is.</summary>
    public TimeSpan KeepRevisionsFor { get; init; } = TimeSpan.FromDays(90);
}
