namespace Neo4j.Driver.Internal;

/// <summary>Tries work again after errors that may pass, at growing intervals (1 s, 2 s, 4 s … each 20 % more or less), until the time is up.</summary>
internal sealed class RetryPolicy(TimeSpan maxTime, TimeProvider time, Random random)
{
    private const double Multiplier = 2.0;
    private const double Jitter = 0.2;
    private static readonly TimeSpan InitialDelay = TimeSpan.FromSeconds(1);

    public async Task<T> RunAsync<T>(Func<Task<T>> work, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var errors = new List<Exception>();
        var delay = InitialDelay;
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                return await work();
            }
            catch (Neo4jException error) when (error.IsRetriable)
            {
                errors.Add(error);
            }
            if (time.GetElapsedTime(started) >= maxTime)
                throw new ServiceUnavailableException($"Failed after {errors.Count} attempts in {maxTime.TotalSeconds} s. The last error was: {errors[^1].Message}", new AggregateException(errors));
            await Task.Delay(delay * (1 + Jitter * (2 * random.NextDouble() - 1)), time, cancellationToken);
            delay *= Multiplier;
        }
    }
}
