using Neo4j.Driver.Internal;

namespace Neo4j.Driver.Tests.Sessions;

public class RetryPolicyTests
{
    private readonly InstantTime time = new();

    private RetryPolicy Policy => new(TimeSpan.FromSeconds(30), time, new Random(7));

    [Fact]
    public async Task Intervals_double_and_vary_by_a_fifth_until_the_time_is_up()
    {
        var attempts = 0;
        var error = await Assert.ThrowsAsync<ServiceUnavailableException>(() => Policy.RunAsync<int>(() =>
        {
            attempts++;
            throw new TransientException("Neo.TransientError.General.Made", "made up");
        }, CancellationToken.None));
        Assert.Equal(attempts, Assert.IsType<AggregateException>(error.InnerException).InnerExceptions.Count);
        Assert.Equal(attempts - 1, time.Waits.Count);
        Assert.InRange(time.Waits.Sum(wait => wait.TotalSeconds), 30, 76);
        for (var i = 0; i < time.Waits.Count; i++) Assert.InRange(time.Waits[i].TotalSeconds / Math.Pow(2, i), 0.8, 1.2);
        Assert.True(time.Waits.Zip(time.Waits.Skip(1)).Any(pair => Math.Abs(pair.Second / pair.First - 2) > 0.01), "The intervals do not vary.");
    }

    [Fact]
    public async Task Work_that_then_succeeds_gives_its_result()
    {
        var attempts = 0;
        Assert.Equal(3, await Policy.RunAsync(() => ++attempts < 3 ? throw new SessionExpiredException("made up") : Task.FromResult(attempts), CancellationToken.None));
        Assert.Equal(2, time.Waits.Count);
    }

    [Fact]
    public async Task An_error_that_will_not_pass_is_not_tried_again()
    {
        var attempts = 0;
        await Assert.ThrowsAsync<ClientException>(() => Policy.RunAsync<int>(() =>
        {
            attempts++;
            throw new ClientException("Neo.ClientError.Made", "made up");
        }, CancellationToken.None));
        Assert.Equal(1, attempts);
    }

    [Fact]
    public async Task Waiting_ends_when_it_is_cancelled()
    {
        using var cancel = new CancellationTokenSource();
        var run = new RetryPolicy(TimeSpan.FromSeconds(30), new Microsoft.Extensions.Time.Testing.FakeTimeProvider(), new Random(7))
            .RunAsync<int>(() => throw new SessionExpiredException("made up"), cancel.Token);
        Assert.False(run.IsCompleted);
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
    }
}
