using Microsoft.Extensions.Configuration;
using YamlDotNet.Serialization;

namespace OrgGraph.Api.Tests.Hosting;

/// <summary>compose.yaml, as far as it can be judged without Docker.</summary>
public sealed class ComposeTests
{
    private static readonly Dictionary<object, object> s_services = (Dictionary<object, object>)new DeserializerBuilder().Build().Deserialize<Dictionary<object, object>>(File.ReadAllText(Repository.PathTo("compose.yaml")))["services"];

    [Fact]
    public void The_server_is_told_where_the_database_of_the_same_file_is()
    {
        var variables = Environment("orggraph").Select(pair => KeyValuePair.Create<string, string?>(pair.Key.Replace("__", ":", StringComparison.Ordinal), pair.Value.Replace("${ORGGRAPH_DEMO:-true}", "true", StringComparison.Ordinal)));
        var settings = Api.Hosting.Settings.Read(new ConfigurationBuilder().AddInMemoryCollection(variables).Build());

        Assert.True(settings.IsNeo4j);
        Assert.True(settings.HasDemo);
        Assert.Contains(settings.Neo4j.Uri.Host, s_services.Keys);
        Assert.Equal(7687, settings.Neo4j.Uri.Port);
    }

    [Fact]
    public void Both_are_given_one_password_that_nobody_has_written_down()
    {
        Assert.StartsWith("neo4j/${NEO4J_PASSWORD:?", Environment("neo4j")["NEO4J_AUTH"], StringComparison.Ordinal);
        Assert.Equal("${NEO4J_PASSWORD}", Environment("orggraph")["OrgGraph__Neo4j__Password"]);
    }

    [Fact]
    public void Nothing_is_reached_from_other_machines()
        => Assert.All(s_services.Values.SelectMany(service => (List<object>)((Dictionary<object, object>)service)["ports"]), port => Assert.StartsWith("127.0.0.1:", (string)port, StringComparison.Ordinal));

    private static Dictionary<string, string> Environment(string service)
        => ((Dictionary<object, object>)((Dictionary<object, object>)s_services[service])["environment"]).ToDictionary(pair => (string)pair.Key, pair => (string)pair.Value, StringComparer.Ordinal);
}
