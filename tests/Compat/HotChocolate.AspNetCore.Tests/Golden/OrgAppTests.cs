namespace HotChocolate.AspNetCore.Tests.Golden;

/// <summary>The golden application answers as it did on HotChocolate 15.1.</summary>
public sealed class OrgAppTests(OrgAppTests.Replays replays) : IClassFixture<OrgAppTests.Replays>
{
    private static readonly IReadOnlyList<Exchange> s_all = Exchange.Read("exchanges-orgapp.jsonl");
    private static readonly IReadOnlyDictionary<string, string> s_exceptions = Exchange.Exceptions("exceptions-orgapp.txt");

    public static TheoryData<string> Compared => [.. s_all.Select(e => e.Mode + " " + e.Id).Where(e => !s_exceptions.ContainsKey(e))];

    [Theory]
    [MemberData(nameof(Compared))]
    public async Task Answers_as_HotChocolate_did(string row)
    {
        var (exchange, answer) = (await replays.Answers)[row];
        Comparison.AssertEqual(exchange, answer);
    }

    [Fact]
    public void Every_exception_names_a_recorded_exchange()
        => Assert.Empty(s_exceptions.Keys.Except(s_all.Select(e => e.Mode + " " + e.Id), StringComparer.Ordinal));

    /// <summary>The exchanges are replayed once, in their order: some ask what those before them did, and the application keeps saved documents for all modes.</summary>
    public sealed class Replays
    {
        private static readonly Exchange s_drainBatches = new("", "", "POST", "/graphql", new Dictionary<string, string>(StringComparer.Ordinal) { ["Content-Type"] = "application/json" }, """{"query":"{ batches }"}""", 200, "", "");
        private static readonly Exchange s_drainEvents = new("", "", "GET", "/events", new Dictionary<string, string>(StringComparer.Ordinal), null, 200, "", "");

        private readonly Lazy<Task<Dictionary<string, (Exchange Exchange, GoldenHost.Answer Answer)>>> _answers = new(RunAsync);

        public Task<Dictionary<string, (Exchange Exchange, GoldenHost.Answer Answer)>> Answers => _answers.Value;

        private static async Task<Dictionary<string, (Exchange Exchange, GoldenHost.Answer Answer)>> RunAsync()
        {
            var answers = new Dictionary<string, (Exchange, GoldenHost.Answer)>(StringComparer.Ordinal);
            foreach (var mode in s_all.GroupBy(e => e.Mode, StringComparer.Ordinal))
            {
                await using var host = await GoldenHost.StartAsync(typeof(More.Query).Assembly, mode.Key, "--environment=Development");
                foreach (var exchange in mode)
                {
                    // The recording was not from the first exchange on: what came before it was read off.
                    if (exchange.Id is "orgapp-020-owner")
                    {
                        await host.SendAsync(s_drainBatches);
                    }

                    if (exchange.Id is "orgapp-10-events-request")
                    {
                        await host.SendAsync(s_drainEvents);
                    }

                    answers[exchange.Mode + " " + exchange.Id] = (exchange, await host.SendAsync(exchange));
                }
            }

            return answers;
        }
    }
}
