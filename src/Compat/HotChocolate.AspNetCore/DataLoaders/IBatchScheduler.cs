namespace GreenDonut;

/// <summary>Decides when data loaders send off what they have gathered.</summary>
public interface IBatchScheduler
{
    /// <summary>Registers a batch that waits to be sent off.</summary>
    void Schedule(Func<ValueTask> dispatch);
}
