using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;

namespace HotChocolate.AspNetCore.Tests.Golden;

/// <summary>Conversations over WebSockets go as they went with HotChocolate 15.1, close codes and signs of life included.</summary>
public sealed class SocketTranscriptTests(SocketTranscriptTests.Server server) : IClassFixture<SocketTranscriptTests.Server>
{
    private static readonly Dictionary<string, JsonElement> s_all = File.ReadLines(System.IO.Path.Combine(AppContext.BaseDirectory, "Golden", "websocket.jsonl"))
        .Select(line => JsonSerializer.Deserialize<JsonElement>(line)).ToDictionary(row => row.GetProperty("id").GetString()!, StringComparer.Ordinal);

    public static TheoryData<string> Ids => [.. s_all.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Goes_as_with_HotChocolate(string id)
    {
        var steps = s_all[id].GetProperty("transcript").EnumerateArray().ToList();
        using var client = await SocketClient.ConnectAsync(server.Address, s_all[id].GetProperty("protocol").GetString());
        var elapsed = 0.0;
        for (var i = 0; i < steps.Count; i++)
        {
            var step = steps[i].EnumerateObject().First();
            switch (step.Name)
            {
                case "handshake":
                    var agreed = step.Value.EnumerateArray().Select(h => h.GetString()!).FirstOrDefault(h => h.StartsWith("Sec-WebSocket-Protocol: ", StringComparison.Ordinal));
                    Assert.Equal(agreed?["Sec-WebSocket-Protocol: ".Length..], client.Protocol);
                    break;
                case "client":
                    await client.SendAsync(step.Value.ValueKind is JsonValueKind.String ? step.Value.GetString()! : step.Value.GetRawText());
                    break;
                case "server":
                    if (id.Contains("topic", StringComparison.Ordinal) && step.Value.GetProperty("type").GetString() == "next")
                    {
                        await client.AssertSilentAsync();
                        await server.AddBookAsync("WS");
                    }

                    if (i + 1 < steps.Count && steps[i + 1].TryGetProperty("at-seconds", out var seconds))
                    {
                        // Not a moment earlier.
                        server.Time.Advance(TimeSpan.FromSeconds(seconds.GetDouble() - elapsed - 0.5));
                        await AssertSilentAsync(client);
                        server.Time.Advance(TimeSpan.FromSeconds(0.5));
                        elapsed = seconds.GetDouble();
                    }

                    AssertEqual(JsonSerializer.Deserialize<JsonElement>(steps[i].GetProperty("raw").GetString()!), await client.ReceiveAsync());
                    break;
                case "server-close":
                    if (id.Contains("init-timeout", StringComparison.Ordinal))
                    {
                        await client.AssertSilentAsync();
                        server.Time.Advance(TimeSpan.FromSeconds(10));
                    }

                    Assert.Null(await client.ReceiveAsync());
                    Assert.Equal($"{step.Value.GetProperty("code").GetInt32()} {step.Value.GetProperty("reason").GetString()}", client.Closing);
                    break;
                case "timeout-seconds":
                    await AssertSilentAsync(client);
                    break;
            }
        }
    }

    /// <summary>The older protocol has no question that is always answered: there the next step tells.</summary>
    private static Task AssertSilentAsync(SocketClient client) => client.Protocol == "graphql-ws" ? Task.CompletedTask : client.AssertSilentAsync();

    private static void AssertEqual(JsonElement expected, string? actual)
    {
        Assert.NotNull(actual);
        var given = JsonSerializer.Deserialize<JsonElement>(actual);
        Assert.Equal(Head(expected), Head(given));
        if (expected.TryGetProperty("payload", out var payload))
        {
            var isErrors = payload.ValueKind is JsonValueKind.Array;
            Comparison.AssertEqual(Response(payload), Response(given.GetProperty("payload")));
            string Response(JsonElement value) => isErrors ? $"{{\"errors\":{value.GetRawText()}}}" : value.GetRawText();
        }

        static string Head(JsonElement message) => $"{message.GetProperty("type")} {(message.TryGetProperty("id", out var id) ? id.GetString() : "-")} {message.TryGetProperty("payload", out _)}";
    }

    public sealed class Server : IAsyncLifetime
    {
        private GoldenHost? _host;

        public FakeTimeProvider Time { get; } = new();

        public Uri Address => _host!.Client.BaseAddress!;

        public async Task InitializeAsync() => _host = await GoldenHost.StartAsync(typeof(Sample.Query).Assembly, Time, "--environment=Development");

        public Task DisposeAsync() => _host!.DisposeAsync().AsTask();

        public async Task AddBookAsync(string title)
        {
            using var body = new StringContent($"{{\"query\":\"mutation {{ addBook(input: {{ title: \\\"{title}\\\", authorId: 1 }}) {{ id }} }}\"}}", Encoding.UTF8, "application/json");
            using var response = await _host!.Client.PostAsync(new Uri("/graphql", UriKind.Relative), body);
            Assert.Contains("\"data\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }
}
