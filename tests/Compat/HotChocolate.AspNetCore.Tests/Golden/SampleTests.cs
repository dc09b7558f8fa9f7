namespace HotChocolate.AspNetCore.Tests.Golden;

/// <summary>The covered part of the sample application answers as the whole did on HotChocolate 15.1.</summary>
public sealed class SampleTests(SampleTests.Replays replays) : IClassFixture<SampleTests.Replays>
{
    private static readonly IReadOnlyList<Exchange> s_all = Exchange.Read("exchanges-sample.jsonl");
    private static readonly IReadOnlyDictionary<string, string> s_exceptions = Exchange.Exceptions("exceptions-sample.txt");

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

    /// <summary>The exchanges are replayed once, in their order, in the environment in which they were recorded.</summary>
    public sealed class Replays
    {
        private readonly Lazy<Task<Dictionary<string, (Exchange Exchange, GoldenHost.Answer Answer)>>> _answers = new(RunAsync);

        public Task<Dictionary<string, (Exchange Exchange, GoldenHost.Answer Answer)>> Answers => _answers.Value;

        private static async Task<Dictionary<string, (Exchange Exchange, GoldenHost.Answer Answer)>> RunAsync()
        {
            var answers = new Dictionary<string, (Exchange, GoldenHost.Answer)>(StringComparer.Ordinal);
            foreach (var environment in s_all.GroupBy(e => e.Mode, StringComparer.Ordinal))
            {
                await using var host = await GoldenHost.StartAsync(typeof(Sample.Query).Assembly, $"--environment={environment.Key}");
                foreach (var exchange in environment)
                {
                    answers[exchange.Mode + " " + exchange.Id] = (exchange, await host.SendAsync(exchange));
                }
            }

            return answers;
        }
    }
}
