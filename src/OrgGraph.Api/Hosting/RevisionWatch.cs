using OrgGraph.Api.Telemetry;
using OrgGraph.Core.Store;

namespace OrgGraph.Api.Hosting;

/// <summary>
/// Looks often whether another process has imported, so that answers are at most a second old. A store that cannot be read is tried again until it can,
/// from the start of the server on.
/// </summary>
internal sealed partial class RevisionWatch(IOrganizationStore store, StoreOpening opening, RevisionGauges gauges, TimeProvider time, ILogger<RevisionWatch> logger) : BackgroundService
{
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(250);

    /// <summary>A store in trouble is asked less often.</summary>
    private static readonly TimeSpan s_intervalOfTrouble = TimeSpan.FromSeconds(1);

    private Task _preparing = Task.CompletedTask;
    private Revision? _known;
    private bool _isFailing;

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(s_interval, time);
        try
        {
            do
            {
                await LookAsync(stoppingToken);
                timer.Period = _isFailing ? s_intervalOfTrouble : s_interval;
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        finally
        {
            await _preparing;
        }
    }

    private async Task LookAsync(CancellationToken stoppingToken)
    {
        try
        {
            await store.RefreshAsync(stoppingToken);
            var revision = (await store.OpenAsync(stoppingToken)).Revision;
            // After trouble the database may have been started again, and have forgotten how to answer.
            if (_known == null || _isFailing) revision = (await opening.OpenAsync(stoppingToken)).Revision;
            else if (revision != _known && _preparing.IsCompleted) _preparing = PrepareAsync(stoppingToken);
            Tell(revision);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
        {
            // Told once, not at every look.
            if (!_isFailing) Tell(exception);
            _isFailing = true;
            opening.Undo();
        }
    }

    /// <summary>For a revision that differs much a database plans its statements anew, which takes seconds: the next look does not wait for that.</summary>
    private async Task PrepareAsync(CancellationToken stoppingToken)
    {
        try
        {
            await store.PrepareAsync(stoppingToken);
        }
        catch (Exception exception) when (exception is OrganizationStoreException or OperationCanceledException)
        {
            // The next look tells.
        }
    }

    private void Tell(Exception exception)
    {
        if (exception is OrganizationStoreException known) Failed(logger, known.Code, known.Message);
        // It goes on: one that no longer looks answers from an old revision for ever.
        else Broke(logger, exception);
    }

    private void Tell(Revision revision)
    {
        if (_isFailing) Recovered(logger);
        _isFailing = false;
        gauges.Saw(revision);
        if (revision == _known) return;
        _known = revision;
        Changed(logger, revision.Number, revision.Summary);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Revision {Number} is current: {Summary}")]
    private static partial void Changed(ILogger logger, long number, string summary);

    [LoggerMessage(Level = LogLevel.Error, Message = "The store cannot be read ({Code}); it is tried again until it can. {Reason}")]
    private static partial void Failed(ILogger logger, string code, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "The store cannot be read, for a reason that was not foreseen; it is tried again until it can.")]
    private static partial void Broke(ILogger logger, Exception cause);

    [LoggerMessage(Level = LogLevel.Information, Message = "The store can be read again.")]
    private static partial void Recovered(ILogger logger);
}
