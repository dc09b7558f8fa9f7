using OrgGraph.Files;
using OrgGraph.Neo4j;

namespace OrgGraph.Api.Tests.Neo4j;

/// <summary>The demo organisation in Neo4j, a server over it, and the right answers to a few questions.</summary>
public sealed class ServedDemo(Neo4jServer neo4j) : IAsyncLifetime
{
    /// <summary>Few, because a database that was started again plans each anew; of each form that statements have.</summary>
    private static readonly string[] s_asked = ["owner", "reportingPath", "accounts", "search"];

    /// <summary>What a server that is ready need not wait for.</summary>
    private static readonly string[] s_prepared = ["owner", "accountTeam", "escalationPath", "whoDecides", "handoff", "reportingPath"];

    private RelayedServer? _server;

    internal RelayedServer Server => _server!;

    /// <summary>The right answer to each question that is asked all the time.</summary>
    internal IReadOnlyDictionary<string, string> Answers { get; private set; } = new Dictionary<string, string>();

    /// <summary>The right answer to each kind of question that a server prepares.</summary>
    internal IReadOnlyDictionary<string, string> Prepared { get; private set; } = new Dictionary<string, string>();

    public async Task InitializeAsync()
    {
        if (Neo4jServer.Missing != null) return;
        await using (var store = new Neo4jStore(new Neo4jOptions { Uri = new Uri($"bolt://127.0.0.1:{neo4j.Port}"), Password = Neo4jServer.Password, QueryTimeout = TimeSpan.FromMinutes(2) }, TimeProvider.System))
            await store.ImportAsync(OrganizationFolder.Read(Repository.PathTo("seed", "contoso")).Records, "The demo organisation.", progress: null, CancellationToken.None);
        _server = await RelayedServer.StartAsync(neo4j);
        await Server.GetReadyAsync();
        (Answers, Prepared) = (await RecordAsync(s_asked), await RecordAsync(s_prepared));
    }

    public async Task DisposeAsync()
    {
        if (_server != null)
            await _server.DisposeAsync();
    }

    /// <summary>Comes back when a server gives the right answer to every question; until then it may say why not, and nothing else.</summary>
    internal Task AnswersAsync(RelayedServer server) => Task.WhenAll(Answers.Select(answer => Eventually.ThatAsync(async () => (await server.AskAsync(answer.Key)).Judge(answer.Value) == null)));

    private async Task<Dictionary<string, string>> RecordAsync(IEnumerable<string> fields)
    {
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var query in fields.Select(field => $"{{ {field}{Questions.Fields[field]} }}"))
            await Eventually.ThatAsync(async () => !(answers[query] = (await Server.AskAsync(query)).Body).Contains("errors", StringComparison.Ordinal));
        return answers;
    }
}
