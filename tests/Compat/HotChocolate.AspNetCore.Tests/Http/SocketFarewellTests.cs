using System.Net.WebSockets;
using HotChocolate.AspNetCore.Tests.Execution;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace HotChocolate.AspNetCore.Tests.Http;

/// <summary>A client that is closed hears why, also when it was still sending.</summary>
public sealed class SocketFarewellTests
{
    [Fact]
    public async Task A_message_that_is_much_too_large_is_refused_with_a_code_and_not_with_a_reset()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        // Its time stands still: however slow the machine is, nothing ends because it took long.
        await using var server = await SmallServer.StartAsync(schema => schema.AddQueryType<TestSchema.Query>().AddDataLoader<TestSchema.DoubleLoader>(), time: new FakeTimeProvider());
        using var client = new ClientWebSocket();
        client.Options.AddSubProtocol("graphql-transport-ws");
        await client.ConnectAsync(new UriBuilder(server.Address) { Scheme = "ws", Path = "/graphql" }.Uri, patience.Token);

        // More than the system's own buffers hold.
        await client.SendAsync(new byte[64_000_000].AsMemory(), WebSocketMessageType.Text, endOfMessage: true, patience.Token);
        var read = await client.ReceiveAsync(new byte[100].AsMemory(), patience.Token);

        Assert.Equal(WebSocketMessageType.Close, read.MessageType);
        Assert.Equal(WebSocketCloseStatus.MessageTooBig, client.CloseStatus);
        await client.CloseAsync(WebSocketCloseStatus.NormalClosure, null, patience.Token);
    }
}
