using OrgGraph.Core.Store;

namespace OrgGraph.Api.Hosting;

/// <summary>Looks often whether another process has imported, so that answers are at most a second old.</summary>
internal sealed partial class RevisionWatch(IOrganizationStore store, TimeProvider time, ILogger<RevisionWatch> logger) : BackgroundService
{
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(250);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(s_interval, time);
        var known = (await store.OpenAsync(stoppingToken)).Revision.Number;
        var isFailing = false;
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await store.RefreshAsync(stoppingToken);
                isFailing = false;
            }
            catch (OrganizationStoreException exception)
            {
                // The last revision read goes on answering; the trouble is told once, not four times a second.
                if (!isFailing) Failed(logger, exception.Message);
                isFailing = true;
                continue;
            }
            var revision = (await store.OpenAsync(stoppingToken)).Revision;
            if (revision.Number == known) continue;
            known = revision.Number;
            Changed(logger, revision.Number, revision.Summary);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Revision {Number} is current: {Summary}")]
    private static partial void Changed(ILogger logger, long number, string summary);

    [LoggerMessage(Level = LogLevel.Error, Message = "The store cannot be read; answers stay at the last revision that was. {Reason}")]
    private static partial void Failed(ILogger logger, string reason);
}
