using System.Net.Http.Headers;
using System.Text;
using HotChocolate.AspNetCore.Tests.Golden;
using HotChocolate.Subscriptions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace HotChocolate.AspNetCore.Tests.Http;

/// <summary>Subscriptions as server-sent events, to topics whose events come when the test says so.</summary>
public sealed class EventStreamTests : IAsyncLifetime, IDisposable
{
    private readonly CancellationTokenSource _patience = new(TimeSpan.FromSeconds(30));
    private readonly FakeTimeProvider _time = new();
    private GoldenHost _host = null!;

    [Fact]
    public async Task An_event_reaches_whoever_listens_to_its_topic()
    {
        using var all = await OpenAsync("subscription { onBookAdded { title author { name } } }");
        using var ofAuthor = await OpenAsync("subscription S($a: Int!) { bookOfAuthorAdded(authorId: $a) { title } }", "{\"a\":2}");
        await AddAsync("Sub", 1);
        await AddAsync("Other", 2);

        Assert.Equal("event: next\ndata: {\"data\":{\"onBookAdded\":{\"title\":\"Sub\",\"author\":{\"name\":\"Ada\"}}}}\n\n", await ReadAsync(all, 3));
        Assert.Equal("event: next\ndata: {\"data\":{\"bookOfAuthorAdded\":{\"title\":\"Other\"}}}\n\n", await ReadAsync(ofAuthor, 3));
    }

    [Fact]
    public async Task A_stream_without_events_gives_a_sign_of_life_every_twelve_seconds()
    {
        using var stream = await OpenAsync("subscription { onBookAdded { title } }");
        _time.Advance(TimeSpan.FromSeconds(12));
        Assert.Equal(":\n\n", await ReadAsync(stream, 2));
        _time.Advance(TimeSpan.FromSeconds(12));
        Assert.Equal(":\n\n", await ReadAsync(stream, 2));
        await AddAsync("Late", 1);
        Assert.Equal("event: next\ndata: {\"data\":{\"onBookAdded\":{\"title\":\"Late\"}}}\n\n", await ReadAsync(stream, 3));
    }

    [Fact]
    public async Task A_topic_that_ends_completes_its_streams()
    {
        using var stream = await OpenAsync("subscription { onBookAdded { title } }");
        await _host.Services.GetRequiredService<ITopicEventSender>().CompleteAsync("OnBookAdded");
        Assert.Equal("event: complete\n\n", await stream.ReadToEndAsync(_patience.Token));
    }

    [Fact]
    public async Task A_server_that_stops_ends_its_streams()
    {
        using var stream = await OpenAsync("subscription { onBookAdded { title } }");
        _host.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();
        Assert.Equal("", await stream.ReadToEndAsync(_patience.Token));
    }

    public async Task InitializeAsync() => _host = await GoldenHost.StartAsync(typeof(Sample.Query).Assembly, _time, "--environment=Development");

    public Task DisposeAsync() => _host.DisposeAsync().AsTask();

    public void Dispose() => _patience.Dispose();

    private async Task<StreamReader> OpenAsync(string query, string variables = "{}")
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/graphql", UriKind.Relative)) { Content = Body(query, variables) };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        var response = await _host.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, _patience.Token);
        Assert.Equal("text/event-stream; charset=utf-8", response.Content.Headers.NonValidated["Content-Type"].ToString());
        Assert.Equal("no-cache", response.Headers.CacheControl?.ToString());
        return new StreamReader(await response.Content.ReadAsStreamAsync(_patience.Token));
    }

    private async Task AddAsync(string title, int author)
    {
        using var body = Body($"mutation {{ addBook(input: {{ title: \\\"{title}\\\", authorId: {author} }}) {{ id }} }}", "{}");
        using var response = await _host.Client.PostAsync(new Uri("/graphql", UriKind.Relative), body, _patience.Token);
        Assert.Contains("\"data\"", await response.Content.ReadAsStringAsync(_patience.Token), StringComparison.Ordinal);
    }

    private static StringContent Body(string query, string variables) => new($"{{\"query\":\"{query}\",\"variables\":{variables}}}", Encoding.UTF8, "application/json");

    private async Task<string> ReadAsync(StreamReader stream, int lines)
    {
        var text = new StringBuilder();
        for (var i = 0; i < lines; i++)
        {
            text.Append(await stream.ReadLineAsync(_patience.Token)).Append('\n');
        }

        return text.ToString();
    }
}
