using OpenTelemetry.Exporter;
using OrgGraph.Api.Hosting;

namespace OrgGraph.Api.Tests.Hosting;

/// <summary>docs/configuration.md has every key that the program knows, and says of it what the program does.</summary>
public sealed class ConfigurationPageTests
{
    private static readonly Dictionary<string, string[]> s_rows = File.ReadLines(Repository.PathTo("docs", "configuration.md"))
        .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
        .Select(line => line.Split(" | "))
        .ToDictionary(cells => cells[0].Split('`')[1]);

    [Fact]
    public void The_page_has_the_keys_of_the_program_in_their_order_and_no_others()
        => Assert.Equal(Settings.All.Select(setting => setting.Variable), s_rows.Keys.Where(key => key.StartsWith("OrgGraph", StringComparison.Ordinal)));

    [Fact]
    public void A_value_must_be_what_the_message_says_that_refuses_another()
        => Assert.All(Settings.All, setting => Assert.Equal(setting.Expected, s_rows[setting.Variable][2]));

    [Fact]
    public void What_holds_unless_it_is_set_is_on_the_page()
    {
        var unset = new Settings();
        Assert.All(
            new (string Key, object? Value)[]
            {
                ("Embedded__Path", unset.Embedded.Path.Replace('\\', '/')), ("Embedded__KeepRevisionsFor", unset.Embedded.KeepRevisionsFor),
                ("Neo4j__User", unset.Neo4j.User), ("Neo4j__Database", unset.Neo4j.Database), ("Neo4j__KeepRevisionsFor", unset.Neo4j.KeepRevisionsFor),
                ("Neo4j__MaxConnections", unset.Neo4j.MaxConnections), ("Neo4j__ConnectionTimeout", unset.Neo4j.ConnectionTimeout), ("Neo4j__QueryTimeout", unset.Neo4j.QueryTimeout), ("Neo4j__BatchTimeout", unset.Neo4j.BatchTimeout),
            },
            setting => Assert.StartsWith($"`{setting.Value}`", s_rows["OrgGraph__" + setting.Key][3], StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_server_sets_by_itself_is_on_the_page()
        => Assert.All(Server.Defaults, pair => Assert.Equal($"`{pair.Value}` |", s_rows[Setting.AsVariable(pair.Key)][3]));

    [Fact]
    public void What_the_exporter_does_by_itself_is_on_the_page()
    {
        var exporter = new OtlpExporterOptions();
        Assert.Equal((OtlpExportProtocol.Grpc, "`grpc` |"), (exporter.Protocol, s_rows["OTEL_EXPORTER_OTLP_PROTOCOL"][3]));
        Assert.Equal($"`{exporter.TimeoutMilliseconds}` |", s_rows["OTEL_EXPORTER_OTLP_TIMEOUT"][3]);
    }
}
