using System.Collections.Concurrent;

namespace OrgGraph.Api.Tests.Neo4j;

/// <summary>Several callers that ask a server one question after the other, whatever it says, and judge each response; and a probe that asks whether it is alive.</summary>
internal sealed class Load : IAsyncDisposable
{
    private const int Callers = 4;

    /// <summary>Callers read what they are told before they ask again.</summary>
    private static readonly TimeSpan s_pace = TimeSpan.FromMilliseconds(200);

    private readonly RelayedServer _server;
    private readonly KeyValuePair<string, string>[] _answers;
    private readonly CancellationTokenSource _end = new();
    private readonly ConcurrentDictionary<string, int> _errors = new(StringComparer.Ordinal);
    private readonly Task _all;
    private int _right;
    private long _slowest;

    public Load(RelayedServer server, IEnumerable<KeyValuePair<string, string>> answers)
    {
        _server = server;
        _answers = [.. answers];
        _all = Task.WhenAll([.. Enumerable.Range(0, Callers).Select(AskAsync), ProbeAsync()]);
    }

    /// <summary>How many right answers there were.</summary>
    public int Right => Volatile.Read(ref _right);

    /// <summary>How many errors there were.</summary>
    public int Refused => _errors.Values.Sum();

    /// <summary>Comes back when so many more were answered rightly.</summary>
    public Task AnsweredAsync(int more) => MoreAsync(() => Right, more);

    /// <summary>Comes back when so many more were told that they cannot be answered.</summary>
    /// <param name="more">How many.</param>
    /// <param name="code">With which code; any unless given.</param>
    public Task RefusedAsync(int more, string? code = null) => MoreAsync(() => code == null ? Refused : _errors.GetValueOrDefault(code), more);

    /// <summary>Sends the callers home, and says what they were told. Fails if one was told what is wrong, or nothing in time.</summary>
    public async Task<string> EndAsync()
    {
        await _end.CancelAsync();
        await _all;
        return $"{Right} right answers, {(_errors.IsEmpty ? "no errors" : string.Join(", ", _errors.OrderBy(error => error.Key).Select(error => $"{error.Value} {error.Key}")))}, the slowest after {TimeSpan.FromTicks(_slowest).TotalSeconds:0.0} s";
    }

    /// <summary>Sends the callers home, whatever they were told.</summary>
    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _all.ContinueWith(static _ => { }, TaskScheduler.Default);
        _end.Dispose();
    }

    private async Task MoreAsync(Func<int> count, int more)
    {
        var enough = count() + more;
        await Eventually.ThatAsync(() => _all.IsCompleted || count() >= enough);
        // It ends by itself when something is wrong.
        if (_all.IsCompleted) await _all;
    }

    private Task AskAsync(int caller) => RepeatAsync(async turn =>
    {
        var (query, right) = _answers[(caller + turn) % _answers.Length];
        var response = await _server.AskAsync(query);
        if (response.Judge(right) is { } code) _errors.AddOrUpdate(code, 1, (_, count) => count + 1);
        else Interlocked.Increment(ref _right);
        for (var slowest = Volatile.Read(ref _slowest); response.Time.Ticks > slowest; slowest = Volatile.Read(ref _slowest))
            Interlocked.CompareExchange(ref _slowest, response.Time.Ticks, slowest);
    });

    private Task ProbeAsync() => RepeatAsync(async _ => Assert.True(await _server.IsLiveAsync()));

    private async Task RepeatAsync(Func<int, Task> action)
    {
        using var timer = new PeriodicTimer(s_pace);
        try
        {
            for (var turn = 0; !_end.IsCancellationRequested; turn++)
            {
                await action(turn);
                await timer.WaitForNextTickAsync();
            }
        }
        catch
        {
            await _end.CancelAsync();
            throw;
        }
    }
}
