namespace Neo4j.Driver.Internal;

/// <summary>The answer to one request: maybe records, then success or failure.</summary>
internal class Response
{
    private static readonly Dictionary<string, object?> Nothing = [];

    public bool IsDone { get; private set; }

    public Neo4jException? Failure { get; private set; }

    public IReadOnlyDictionary<string, object?> Metadata { get; private set; } = Nothing;

    public virtual void OnRecord(object?[] values) => throw new ProtocolException("The server sent a record where none was asked for.");

    public void Succeed(IReadOnlyDictionary<string, object?> metadata) => (Metadata, IsDone) = (metadata, true);

    public void Fail(Neo4jException failure) => (Failure, IsDone) = (failure, true);
}
