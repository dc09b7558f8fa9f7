namespace OrgGraph.Api.Tests;

/// <summary>Waits for what has to come, and fails when it does not.</summary>
internal static class Eventually
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(20);

    /// <summary>Comes back when it is so.</summary>
    /// <param name="isSo">Whether it is.</param>
    /// <param name="interval">How often to look; very often unless given.</param>
    public static async Task ThatAsync(Func<Task<bool>> isSo, TimeSpan? interval = null)
    {
        using var timer = new PeriodicTimer(interval ?? s_interval);
        using var patience = new CancellationTokenSource(s_patience);
        while (!await isSo())
            await timer.WaitForNextTickAsync(patience.Token);
    }

    /// <summary>Comes back when it is so.</summary>
    public static Task ThatAsync(Func<bool> isSo) => ThatAsync(() => Task.FromResult(isSo()));

    /// <summary>Asks until there is an answer: the first time the database plans the statement, for which a busy machine may need longer than a request may take.</summary>
    public static Task AnsweredAsync(this ApiServer server, string query) => ThatAsync(async () =>
    {
        var errors = (await server.AskAsync(query)).Errors;
        Assert.All(errors, error => Assert.StartsWith("HC0045", error, StringComparison.Ordinal));
        return errors.Count == 0;
    });
}
