using System.Runtime.CompilerServices;

namespace VerifyTests;

/// <summary>A comparison under way; await it.</summary>
public sealed class SettingsTask
{
    private readonly Task _task;

    internal SettingsTask(Task task) => _task = task;

    /// <summary>The comparison as a task.</summary>
    public static implicit operator Task(SettingsTask settings) => settings.ToTask();

    /// <summary>Awaits the comparison.</summary>
    public TaskAwaiter GetAwaiter() => _task.GetAwaiter();

    /// <summary>The comparison as a task.</summary>
    public Task ToTask() => _task;
}
