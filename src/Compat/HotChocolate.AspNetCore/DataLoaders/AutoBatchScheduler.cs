namespace GreenDonut;

/// <summary>Sends off each batch at once: for data loaders that are used outside of a request.</summary>
public class AutoBatchScheduler : IBatchScheduler
{
    /// <summary>The scheduler to share.</summary>
    public static AutoBatchScheduler Default { get; } = new();

    /// <inheritdoc />
    public virtual void Schedule(Func<ValueTask> dispatch)
    {
        ArgumentNullException.ThrowIfNull(dispatch);
        ThreadPool.QueueUserWorkItem(static d => _ = d().AsTask(), dispatch, preferLocal: true);
    }
}
