using Microsoft.Extensions.Diagnostics.HealthChecks;
using OrgGraph.Api.Telemetry;
using OrgGraph.Core.Store;

namespace OrgGraph.Api.Hosting.Health;

/// <summary>Whether the store was opened and answers now. Each check asks it anew; nothing is remembered.</summary>
internal sealed class StoreHealthCheck(IOrganizationStore store, StoreOpening opening, TimeProvider time) : IHealthCheck
{
    public const string Name = "store";

    /// <summary>The member of a result's data that holds the code of a fault.</summary>
    public const string Code = "code";

    /// <summary>How long the store may take. Probes give up after a second or more, and are told why before they do if they wait a little longer than this.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(2);

    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        using var limit = new CancellationTokenSource(s_patience, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            // Some stores cannot be interrupted while they read.
            await store.RefreshAsync(both.Token).WaitAsync(both.Token);
            if (!opening.IsDone) return Unhealthy("STORE_UNAVAILABLE", "The store is being opened.");
            var reader = await store.OpenAsync(both.Token);
            return HealthCheckResult.Healthy(data: new Dictionary<string, object>(StringComparer.Ordinal) { ["revision"] = reader.Revision.Number });
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            return Unhealthy("STORE_UNAVAILABLE", $"The store did not answer within {s_patience.TotalSeconds:0} s.");
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The message may name hosts and files, which are not for everybody.
            return Unhealthy(ErrorType.Of(exception), "The store cannot be read. The server's log says why.");
        }
    }

    private static HealthCheckResult Unhealthy(string code, string reason)
        => HealthCheckResult.Unhealthy(reason, data: new Dictionary<string, object>(StringComparer.Ordinal) { [Code] = code });
}
