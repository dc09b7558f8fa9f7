using HotChocolate.Execution.Configuration;
using Microsoft.Extensions.Hosting;

namespace HotChocolate.Execution;

/// <summary>Creates every executor when the application starts, so that a faulty schema stops the start and not the first request.</summary>
internal sealed class ExecutorStartup(IRequestExecutorResolver resolver, IEnumerable<RequestExecutorBuilder> builders) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var builder in builders)
        {
            await resolver.GetRequestExecutorAsync(builder.Name, cancellationToken);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
