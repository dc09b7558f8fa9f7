namespace OrgGraph.Api.Tests.Neo4j;

/// <summary>What a network does to what goes through it. Fair unless told otherwise.</summary>
internal sealed class Weather
{
    private volatile TaskCompletionSource? _stalled;

    /// <summary>How long each piece takes, in either direction.</summary>
    public TimeSpan Delay { get; set; }

    /// <summary>A part of a statement: when the server has done the COMMIT after it and says so, the connection breaks and the answer is lost.</summary>
    public string? LosesCommitOf { get; set; }

    /// <summary>From now on nothing gets through, and nobody is told: connections stay open, and are silent.</summary>
    public void Stall() => _stalled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Fair weather again. What was held up goes on its way.</summary>
    public void Clear()
    {
        (Delay, LosesCommitOf) = (TimeSpan.Zero, null);
        Interlocked.Exchange(ref _stalled, null)?.SetResult();
    }

    /// <summary>Comes back when a piece may pass.</summary>
    public async Task PassAsync(CancellationToken cancellationToken)
    {
        if (Delay > TimeSpan.Zero)
            await Task.Delay(Delay, cancellationToken);
        if (_stalled is { } stalled)
            await stalled.Task.WaitAsync(cancellationToken);
    }
}
