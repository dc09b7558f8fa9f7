using System.Net;
using System.Net.WebSockets;
using HotChocolate.AspNetCore.Tests.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.AspNetCore.Tests.Http;

/// <summary>A server carries as many WebSockets as it may, and no more.</summary>
public sealed class SocketRoomTests
{
    [Fact]
    public async Task A_client_for_whom_there_is_no_room_is_told_so_and_the_log_is_not()
    {
        await using var server = await SmallServer.StartAsync(schema => schema.AddQueryType<TestSchema.Query>().AddDataLoader<TestSchema.DoubleLoader>(), limits => limits.MaxConcurrentUpgradedConnections = 1);
        using ClientWebSocket first = new(), second = new();
        foreach (var client in new[] { first, second })
        {
            client.Options.AddSubProtocol("graphql-transport-ws");
            client.Options.CollectHttpResponseDetails = true;
        }

        var address = new UriBuilder(server.Address) { Scheme = "ws", Path = "/graphql" }.Uri;
        await first.ConnectAsync(address, CancellationToken.None);
        await Assert.ThrowsAsync<WebSocketException>(() => second.ConnectAsync(address, CancellationToken.None));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, second.HttpStatusCode);
        Assert.DoesNotContain("Sec-WebSocket-Accept", second.HttpResponseHeaders!.Keys);
        Assert.Empty(server.Log);
    }
}
