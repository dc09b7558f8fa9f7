using HotChocolate.Execution.Running;
using Microsoft.Extensions.DependencyInjection;

namespace GreenDonut;

/// <summary>The scheduler of a request's data loaders: it hands batches to the operation that is executed, and sends them off itself when there is none.</summary>
internal sealed class DataLoaderScope : IBatchScheduler
{
    private volatile WorkQueue? _work;

    public static void Attach(IServiceProvider services, WorkQueue work) => services.GetRequiredService<DataLoaderScope>()._work = work;

    public void Schedule(Func<ValueTask> dispatch)
    {
        if (_work?.TrySchedule(dispatch) != true)
        {
            AutoBatchScheduler.Default.Schedule(dispatch);
        }
    }

    /// <summary>Keeps the next batches back while one hands out its values, so that what is loaded next is gathered first; null when there is nothing to hold.</summary>
    public static IDisposable? Hold(IBatchScheduler scheduler) => (scheduler as DataLoaderScope)?._work?.Hold();
}
