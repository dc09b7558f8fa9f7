namespace GreenDonut;

/// <summary>Keeps the next batches back while one hands out its values, so that what is loaded next is gathered first.</summary>
internal interface IBatchHold
{
    void Hold();

    void Release();
}

/// <summary>A hold, if the scheduler knows holds, for the length of a block.</summary>
internal readonly struct BatchHold : IDisposable
{
    private readonly IBatchHold? _scheduler;

    private BatchHold(IBatchHold? scheduler) => _scheduler = scheduler;

    public static BatchHold Enter(IBatchScheduler scheduler)
    {
        var hold = scheduler as IBatchHold;
        hold?.Hold();
        return new BatchHold(hold);
    }

    public void Dispose() => _scheduler?.Release();
}
