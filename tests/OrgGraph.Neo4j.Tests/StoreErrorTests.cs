using System.Net;
using System.Net.Sockets;
using Neo4j.Driver;
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

    [Fact]
    public async Task A_server_that_speaks_no_Bolt_is_named_with_the_setting()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var uri = new Uri($"bolt://{listener.LocalEndpoint}");
        var refused = Expect("STORE_UNAVAILABLE", new Neo4jOptions { Uri = uri, Password = "secret-of-the-test" }, uri.ToString(), "HTTP", "OrgGraph__Neo4j__Uri");
        using var client = await listener.AcceptTcpClientAsync();
        await client.GetStream().WriteAsync("HTTP/1.1 400 Bad Request\r\n\r\n"u8.ToArray());
        await refused;
    }

    [Theory]
    [InlineData("Failed to obtain a connection from pool: all 7 connections to localhost:7687 were in use for 5 s.")]
    [InlineData("Failed to obtain a connection from pool within 00:00:05")]
    public void An_exhausted_pool_is_told_by_the_setting_however_the_driver_says_it(string message)
    {
        var error = StoreErrors.Of(new ClientException(message), new Neo4jOptions { MaxConnections = 7 });

        Assert.Equal("STORE_BUSY", error.Code);
        Assert.Contains("All 7 connections", error.Message, StringComparison.Ordinal);
        Assert.Contains("OrgGraph__Neo4j__MaxConnections", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_tried_until_the_time_was_up_is_told_by_what_was_met_last()
    {
        var busy = new TransientException("Neo.TransientError.General.MemoryPoolOutOfMemoryError", "No memory left for transactions.");
        var error = StoreErrors.Of(new ServiceUnavailableException("Failed after retrying.", new AggregateException(new ServiceUnavailableException("Gone."), busy)), new Neo4jOptions());

        Assert.Equal("STORE_BUSY", error.Code);
        Assert.Contains("No memory left", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_certificate_that_is_not_trusted_is_no_matter_of_rights()
        => Assert.Contains("trusts its certificate", StoreErrors.Of(new SecurityException("The certificate of localhost:7687 is not valid.", new IOException("No.")), new Neo4jOptions()).Message, StringComparison.Ordinal);

    [Fact]
    public void A_server_that_is_too_old_for_the_driver_is_told_what_is_needed()
        => Assert.Contains("Neo4j 5.26 or later", StoreErrors.Of(new ClientException("The server speaks Bolt 4.4."), new Neo4jOptions()).Message, StringComparison.Ordinal);

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

        Assert.Equal("STORE_TIMEOUT", error.Code);
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
