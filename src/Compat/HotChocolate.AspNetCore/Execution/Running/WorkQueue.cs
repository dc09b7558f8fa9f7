namespace HotChocolate.Execution.Running;

/// <summary>
/// What an operation waits for: resolvers that have come back, from whatever thread, and batches that data loaders want to send off.
/// One thread at a time takes from it; when there is nothing to take it sleeps, and is woken asynchronously.
/// </summary>
internal sealed class WorkQueue : IDisposable
{
    private readonly Lock _gate = new();
    private List<FieldContext> _finished = [];
    private List<Func<ValueTask>> _batches = [];
    private TaskCompletionSource? _sleeper;
    private int _holds;
    private bool _closed;
    private bool _woken;

    public void Finish(FieldContext context)
    {
        lock (_gate)
        {
            _finished.Add(context);
            WakeUp();
        }
    }

    /// <summary>Takes a batch in; false when the operation is over.</summary>
    public bool TrySchedule(Func<ValueTask> batch)
    {
        lock (_gate)
        {
            if (_closed)
            {
                return false;
            }

            _batches.Add(batch);
            WakeUp();
            return true;
        }
    }

    /// <summary>Keeps batches back, and the sleeper asleep, until disposed.</summary>
    public IDisposable Hold()
    {
        lock (_gate)
        {
            _holds++;
        }

        return this;
    }

    void IDisposable.Dispose()
    {
        lock (_gate)
        {
            _holds--;
            WakeUp();
        }
    }

    /// <summary>The resolvers that came back since last asked; empty when there are none.</summary>
    public List<FieldContext> TakeFinished(List<FieldContext> empty)
    {
        lock (_gate)
        {
            (var finished, _finished) = (_finished, empty);
            return finished;
        }
    }

    /// <summary>The batches to send off; empty while resolvers are coming back or values are being handed out.</summary>
    public List<Func<ValueTask>> TakeBatches()
    {
        lock (_gate)
        {
            if (_finished.Count > 0 || _holds > 0 || _batches.Count == 0)
            {
                return [];
            }

            (var batches, _batches) = (_batches, []);
            return batches;
        }
    }

    /// <summary>Completes when there is something to take, or <see cref="Wake"/> is called, or was.</summary>
    public Task SleepAsync()
    {
        lock (_gate)
        {
            if (HasWork || _woken)
            {
                return Task.CompletedTask;
            }

            _sleeper = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return _sleeper.Task;
        }
    }

    public void Wake()
    {
        lock (_gate)
        {
            _woken = true;
            _sleeper?.TrySetResult();
            _sleeper = null;
        }
    }

    /// <summary>Refuses what comes from now on, and gives back the batches that nobody will send off.</summary>
    public List<Func<ValueTask>> Close()
    {
        lock (_gate)
        {
            _closed = true;
            (var batches, _batches) = (_batches, []);
            return batches;
        }
    }

    private bool HasWork => _holds == 0 && (_finished.Count > 0 || _batches.Count > 0);

    private void WakeUp()
    {
        if (_sleeper is not null && HasWork)
        {
            _sleeper.TrySetResult();
            _sleeper = null;
        }
    }
}
