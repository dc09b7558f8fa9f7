using System.Net;
using System.Net.Sockets;
using OrgGraph.Core.Store;

namespace OrgGraph.Neo4j.Tests;

[Collection(Neo4jCollection.Name)]
public sealed class StoreErrorTests(Neo4jServer server)
{
    [Fact]
    public async Task A_server_that_cannot_be_reached_is_named_with_the_setting()
    {
        // Bound, so that nobody else takes it, and not listening.
        using var unused = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        unused.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        var uri = new Uri($"bolt://127.0.0.1:{((IPEndPoint)unused.LocalEndPoint!).Port}");

        await Expect("STORE_UNAVAILABLE", new Neo4jOptions { Uri = uri, Password = "secret-of-the-test", ConnectionTimeout = TimeSpan.FromSeconds(1) }, uri.ToString(), "OrgGraph__Neo4j__Uri");
    }

    [Neo4jFact]
    public Task A_wrong_password_is_not_repeated()
        => Expect("STORE_UNAVAILABLE", Neo4jServer.Options with { Password = "secret-of-the-test" }, "'neo4j'", "OrgGraph__Neo4j__Password");

    [Neo4jFact]
    public Task A_missing_database_is_named_with_the_setting()
        => Expect("STORE_UNAVAILABLE", Neo4jServer.Options with { Database = "elsewhere" }, "'elsewhere'", "OrgGraph__Neo4j__Database");

    [Neo4jFact]
    public async Task A_question_that_takes_too_long_is_told_by_the_setting()
    {
        await using (await server.EmptyStoreAsync()) { }
        await using var database = new Database(Neo4jServer.Options with { QueryTimeout = TimeSpan.FromMilliseconds(100) });
        var error = await Assert.ThrowsAsync<OrganizationStoreException>(() => database.ReadAsync("UNWIND range(1, 1000000000) AS i RETURN sum(i) AS sum", [], default));

        Assert.Equal("STORE_UNAVAILABLE", error.Code);
        Assert.Contains("OrgGraph__Neo4j__QueryTimeout", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Neo4j/5.25.1")]
    [InlineData("Neo4j/4.4.38")]
    public void A_server_that_is_too_old_is_refused(string agent)
    {
        var error = Assert.Throws<OrganizationStoreException>(() => ServerVersion.Check(agent, new Neo4jOptions()));

        Assert.Equal("STORE_UNAVAILABLE", error.Code);
        Assert.Contains(agent, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Neo4j/5.26.0")]
    [InlineData("Neo4j/5.27-aura")]
    [InlineData("Neo4j/2025.01.0")]
    [InlineData("Memgraph")]
    public void A_server_that_is_new_enough_or_says_nothing_is_not_refused(string agent) => ServerVersion.Check(agent, new Neo4jOptions());

    private static async Task Expect(string code, Neo4jOptions options, params string[] parts)
    {
        await using var store = new Neo4jStore(options, TimeProvider.System);
        var error = await Assert.ThrowsAsync<OrganizationStoreException>(() => store.RefreshAsync(default));

        Assert.Equal(code, error.Code);
        Assert.All(parts, part => Assert.Contains(part, error.Message, StringComparison.Ordinal));
        Assert.DoesNotContain("secret-of-the-test", error.ToString(), StringComparison.Ordinal);
    }
}
