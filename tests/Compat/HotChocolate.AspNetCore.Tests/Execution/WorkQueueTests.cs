using HotChocolate.Execution.Running;

namespace HotChocolate.AspNetCore.Tests.Execution;

public sealed class WorkQueueTests
{
    [Fact]
    public void Who_is_woken_before_he_sleeps_does_not_sleep()
    {
        using var work = new WorkQueue();
        Assert.False(work.SleepAsync().IsCompleted);
        work.Wake();
        Assert.True(work.SleepAsync().IsCompletedSuccessfully);
    }
}
