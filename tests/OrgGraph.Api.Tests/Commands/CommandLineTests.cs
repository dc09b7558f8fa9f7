using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using OrgGraph.Embedded;

namespace OrgGraph.Api.Tests.Commands;

public sealed class CommandLineTests : IDisposable
{
    private readonly Workplace _work = new();

    public void Dispose() => _work.Dispose();

    [Fact]
    public async Task Help_names_every_command_and_the_exit_codes()
    {
        var help = await _work.RunAsync("--help");

        Assert.Equal(0, help.Code);
        Assert.All(["serve", "import <folder>", "export <folder>", "validate <files>", "schema", "ask <query>", "Exit codes: 0"], text => Assert.Contains(text, help.Output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("bogus")]
    [InlineData("import")]
    [InlineData("import", "there-is-no-such-folder")]
    [InlineData("import", ".", "--dryrun")]
    [InlineData("validate")]
    [InlineData("ask", "{ __typename }", "--variables", "[1]")]
    [InlineData("ask", " ")]
    [InlineData("serve", "--urls=nonsense")]
    [InlineData("serve", "--urls=http://127.0.0.1:99999")]
    public async Task A_wrong_command_line_ends_with_2_and_a_reason(params string[] args)
    {
        var result = await _work.RunAsync(args);

        Assert.Equal(2, result.Code);
        Assert.NotEmpty(result.Error);
        Assert.DoesNotContain("Usage:", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--OrgGraph:Demo=maybe", "OrgGraph__Demo is 'maybe'; it must be true or false.")]
    [InlineData("--OrgGraph:Embedded:KeepRevisionsFor=-1", "OrgGraph__Embedded__KeepRevisionsFor is '-1'")]
    [InlineData("--OrgGraph:Embeded:Path=x", "There is no setting OrgGraph__Embeded__Path.")]
    [InlineData("--OrgGraph:Store=postgres", "OrgGraph__Store is 'postgres'; it must be embedded or neo4j.")]
    [InlineData("--OrgGraph:Store=neo4j", "OrgGraph__Store is neo4j, but OrgGraph__Neo4j__Uri is not set.")]
    [InlineData("--OrgGraph:Neo4j:Uri=bolt://localhost:7687", "OrgGraph__Neo4j__Uri is set, but OrgGraph__Store is not.")]
    [InlineData("--OrgGraph:Store=neo4j --OrgGraph:Neo4j:Uri=localhost:7687", "OrgGraph__Neo4j__Uri is 'localhost:7687'; it must be an address such as bolt://localhost:7687")]
    [InlineData("--OrgGraph:Store=neo4j --OrgGraph:Neo4j:Uri=http://localhost:7474", "OrgGraph__Neo4j__Uri is 'http://localhost:7474'")]
    [InlineData("--OrgGraph:Store=neo4j --OrgGraph:Neo4j:Uri=bolt://localhost:7687/graph.db", "OrgGraph__Neo4j__Uri is 'bolt://localhost:7687/graph.db'")]
    [InlineData("--OrgGraph:Store=neo4j --OrgGraph:Neo4j:Uri=bolt://", "OrgGraph__Neo4j__Uri is 'bolt://'")]
    [InlineData("--OrgGraph:Store=neo4j --OrgGraph:Neo4j:Uri=bolt://localhost:7687 --OrgGraph:Neo4j:User=ana", "OrgGraph__Neo4j__Password is not.")]
    [InlineData("--OrgGraph:Neo4j:MaxConnections=0", "OrgGraph__Neo4j__MaxConnections is '0'; it must be a whole number from 1 to 10000.")]
    [InlineData("--OrgGraph:Neo4j:ConnectionTimeout=30", "OrgGraph__Neo4j__ConnectionTimeout is '30'; it must be a duration from 00:00:00.1 to 01:00:00")]
    [InlineData("--OrgGraph:Introspection=yes", "OrgGraph__Introspection is 'yes'; it must be true or false.")]
    [InlineData("--OrgGraph:Cors:Origins=intranet.example", "OrgGraph__Cors__Origins is 'intranet.example'; it must be one or more origins")]
    [InlineData("--OrgGraph:Cors:Origins=https://intranet.example,https://other.example/path", "OrgGraph__Cors__Origins is 'https://intranet.example,https://other.example/path'")]
    [InlineData("--OrgGraph:Cors:Origins=*", "OrgGraph__Cors__Origins is '*'")]
    [InlineData("--Logging:LogLevel:Default=Verbose", "Logging__LogLevel__Default is 'Verbose'; it must be Trace, Debug, Information, Warning, Error, Critical or None.")]
    [InlineData("--Logging:Console:LogLevel:Microsoft=On", "Logging__Console__LogLevel__Microsoft is 'On'")]
    [InlineData("--Logging:Console:FormatterName=xml", "Logging__Console__FormatterName is 'xml'; it must be simple, systemd or json.")]
    [InlineData("--Logging:Console:FormatterOptions:TimestampFormat=%", "Logging__Console__FormatterOptions__TimestampFormat is '%', which is no format of a time.")]
    [InlineData("--Logging:Console:FormatterOptions:IncludeScopes=perhaps", "'perhaps' at 'FormatterOptions:IncludeScopes'")]
    [InlineData("--Kestrel:Endpoints:Main:Url=nonsense", "nonsense")]
    [InlineData("--Kestrel:Endpoints:Main:Url=http://127.0.0.1:99999", "The configuration cannot be used: ")]
    [InlineData("--Kestrel:Endpoints:Main:Urls=http://127.0.0.1:0", "The endpoint Main is missing the required 'Url' parameter.")]
    [InlineData("--contentRoot=/there-is-no-such-folder", "there-is-no-such-folder")]
    public async Task A_wrong_setting_ends_with_2_and_a_sentence(string settings, string sentence)
    {
        var result = await _work.RunAsync(["serve", .. settings.Split(' ')]);

        Assert.Equal(2, result.Code);
        Assert.Contains(sentence, result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ask", "{ __typename }")]
    [InlineData("schema", "export")]
    public async Task A_mistake_that_NET_reports_is_told_by_every_command_that_reads_it(params string[] command)
    {
        var result = await _work.RunAsync([.. command, "--Logging:Console:FormatterOptions:IncludeScopes=perhaps"]);

        Assert.Equal(2, result.Code);
        Assert.Contains("'perhaps' at 'FormatterOptions:IncludeScopes'", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_message_shows_a_password()
    {
        string[] neo4j = ["--OrgGraph:Store=neo4j", "--OrgGraph:Neo4j:Uri=bolt://ana:secret@localhost:7687", "--OrgGraph:Neo4j:Password= "];

        Assert.Contains("OrgGraph__Neo4j__Uri holds a user or a password", (await _work.RunAsync(["ask", "{ __typename }", .. neo4j])).Error, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", (await _work.RunAsync(["ask", "{ __typename }", .. neo4j])).Error, StringComparison.Ordinal);
        Assert.Contains("OrgGraph__Neo4j__Password is empty", (await _work.RunAsync(["ask", "{ __typename }", neo4j[0], neo4j[2]])).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_cannot_be_reached_ends_with_3_and_says_where_it_was_looked_for()
    {
        // Bound, so that nobody else takes it, and not listening.
        using var unused = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        unused.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        string[] neo4j = ["--OrgGraph:Store=neo4j", $"--OrgGraph:Neo4j:Uri=bolt://{unused.LocalEndPoint}", "--OrgGraph:Neo4j:Password=secret", "--OrgGraph:Neo4j:ConnectionTimeout=00:00:00.5"];

        foreach (var command in new string[][] { ["export", _work.PathTo("out")], ["import", _work.CsvFolder("in", "ana")], ["ask", "{ organization { revision } }"] })
        {
            var result = await _work.RunAsync([.. command, .. neo4j]);
            Assert.Equal(3, result.Code);
            Assert.Contains($"{unused.LocalEndPoint}", result.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("secret", result.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_import_is_counted_and_exported_again_as_it_was()
    {
        var folder = _work.CsvFolder("in", "ana", "ben");
        var import = await _work.RunAsync("import", folder);
        var export = await _work.RunAsync("export", _work.PathTo("out"));

        Assert.Equal((0, 0), (import.Code, export.Code));
        Assert.Matches(@"Imported 2 records as revision 1:\s+persons +2 added +0 changed +0 ended", import.Output);
        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(folder, "persons.csv")), await File.ReadAllTextAsync(_work.PathTo("out/persons.csv")));
        Assert.Contains("stays at revision 1", (await _work.RunAsync("import", folder)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_says_what_would_change_and_changes_nothing()
    {
        await _work.RunAsync("import", _work.CsvFolder("old", "ana"));
        var dryRun = await _work.RunAsync("import", _work.CsvFolder("new", "ben", "cem"), "--dry-run");

        Assert.Equal(0, dryRun.Code);
        Assert.Matches(@"persons +2 added +0 changed +1 ended", dryRun.Output);
        Assert.Contains("of revision 1", (await _work.RunAsync("export", _work.PathTo("out"))).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_bad_row_is_printed_with_its_place_and_nothing_is_imported()
    {
        var folder = _work.CsvFolder("in", "ana");
        await File.WriteAllTextAsync(Path.Combine(folder, "positions.csv"), "id,title,top,validFrom,validTo\nposition:a,,false,,\nposition:b,B,perhaps,,\n");
        var import = await _work.RunAsync("import", folder);

        Assert.Equal(1, import.Code);
        Assert.Contains("positions.csv:2 (title)", import.Output, StringComparison.Ordinal);
        Assert.Contains("positions.csv:3 (top)", import.Output, StringComparison.Ordinal);
        Assert.Contains("2 problems. Nothing was imported.", import.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_export_leaves_a_folder_with_other_things_alone()
    {
        Directory.CreateDirectory(_work.PathTo("mine"));
        var file = _work.TextFile("mine/letter.txt", "Dear Ana");
        var export = await _work.RunAsync("export", _work.PathTo("mine"));

        Assert.Equal(2, export.Code);
        Assert.Contains("holds other things", export.Error, StringComparison.Ordinal);
        Assert.Equal([file], Directory.GetFiles(_work.PathTo("mine")));
    }

    [Fact]
    public async Task A_scenario_that_holds_ends_with_0_and_one_that_does_not_says_where()
    {
        var file = _work.TextFile("x.org.yaml", await File.ReadAllTextAsync(Directory.EnumerateFiles(Repository.PathTo("tests", "OrgGraph.Scenarios"), "*.org.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First()));
        var good = await _work.RunAsync("validate", file);
        var bad = await _work.RunAsync("validate", file, _work.TextFile("bad.org.yaml", "name: x\nasOf: someday\n"));

        Assert.Equal(0, good.Code);
        Assert.Matches("1 file: [1-9][0-9]* expectations? met, 0 not met.", good.Output);
        Assert.Equal(1, bad.Code);
        Assert.Contains("bad.org.yaml:2", bad.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ask_answers_a_query_from_an_argument_or_a_file_with_variables()
    {
        await _work.RunAsync("import", _work.CsvFolder("in", "ana"));
        const string query = "query Q($id: ID!) { person(id: $id) { name } }";
        string[] variables = ["--variables", """{ "id": "person:ana" }"""];

        foreach (var argument in new[] { query, "@" + _work.TextFile("q.graphql", query) })
        {
            var result = await _work.RunAsync(["ask", argument, .. variables]);
            Assert.Equal(0, result.Code);
            Assert.Equal("ana", JsonDocument.Parse(result.Output).RootElement.GetProperty("data").GetProperty("person").GetProperty("name").GetString());
        }
    }

    [Fact]
    public async Task Ask_ends_with_1_when_the_answer_has_errors()
    {
        await _work.RunAsync("import", _work.CsvFolder("in", "ana"));
        var result = await _work.RunAsync("ask", """{ person(id: "person:nobody") { name } }""");

        Assert.Equal(1, result.Code);
        Assert.Equal("NOT_FOUND", JsonDocument.Parse(result.Output).RootElement.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Ask_answers_the_operation_that_is_named()
    {
        await _work.RunAsync("import", _work.CsvFolder("in", "ana"));
        var result = await _work.RunAsync("ask", "query A { a: __typename } query B { b: __typename }", "--operation", "B");

        Assert.Equal("""{"data":{"b":"Query"}}""", JsonSerializer.Serialize(JsonDocument.Parse(result.Output)));
    }

    [Fact]
    public async Task Ask_refuses_a_subscription_with_a_sentence()
    {
        await _work.RunAsync("import", _work.CsvFolder("in", "ana"));
        var result = await _work.RunAsync("ask", "subscription { organizationChanged { revision } }");

        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.StartsWith("A subscription is answered for as long as somebody listens", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ask", "{ organization { revision } }")]
    [InlineData("export", "out")]
    public async Task What_only_reads_makes_no_store_where_there_is_none(string command, string argument)
    {
        var result = await _work.RunAsync(command, command == "export" ? _work.PathTo(argument) : argument);

        Assert.Equal(3, result.Code);
        Assert.Contains($"There is no database at '{_work.StorePath}'.", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_work.StorePath));
    }

    [Fact]
    public async Task An_empty_store_does_not_take_the_place_of_an_exported_organisation()
    {
        var backup = _work.CsvFolder("backup", "ana");
        using (var store = new EmbeddedStore(new EmbeddedOptions { Path = _work.StorePath }, TimeProvider.System))
            await store.RefreshAsync(default);
        var export = await _work.RunAsync("export", backup);

        Assert.Equal(3, export.Code);
        Assert.StartsWith("The store holds no organisation", export.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(backup, "persons.csv")));
    }

    [Fact]
    public async Task The_schema_is_printed_or_written_to_a_file()
    {
        var printed = await _work.RunAsync("schema", "export");
        var written = await _work.RunAsync("schema", "export", _work.PathTo("s.graphql"));

        Assert.Equal((0, 0), (printed.Code, written.Code));
        Assert.Contains("type Query", printed.Output, StringComparison.Ordinal);
        Assert.Equal(printed.Output, await File.ReadAllTextAsync(_work.PathTo("s.graphql")));
    }

    [Fact]
    public async Task A_store_that_cannot_be_used_ends_with_3()
    {
        await File.WriteAllTextAsync(_work.StorePath, new string('x', 5000));
        var result = await _work.RunAsync("export", _work.PathTo("out"));

        Assert.Equal(3, result.Code);
        Assert.Contains("is not a SQLite database", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_that_is_taken_ends_with_3_and_says_what_to_do()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var result = await _work.RunAsync("serve", $"--urls=http://{taken.LocalEndpoint}");

        Assert.Equal(3, result.Code);
        Assert.Contains("address already in use", result.Error, StringComparison.Ordinal);
        Assert.Contains("--urls=", result.Error, StringComparison.Ordinal);
    }
}
