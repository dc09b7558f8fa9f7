using Spectre.Console;

namespace OrgGraph.Api.Commands;

/// <summary>Shows on a terminal how far a long command has come; shows nothing where standard error is redirected.</summary>
internal sealed class ProgressBar
{
    private readonly ProgressContext? _context;

    private ProgressBar(ProgressContext? context) => _context = context;

    /// <summary>Does something with a bar at hand, which goes when it has ended.</summary>
    public static async Task<T> RunAsync<T>(Func<ProgressBar, Task<T>> action)
    {
        if (Console.IsErrorRedirected) return await action(new ProgressBar(context: null));
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return await console.Progress().AutoClear(true).StartAsync(context => action(new ProgressBar(context)));
    }

    /// <summary>A line of the bar; null when nothing is shown.</summary>
    /// <param name="name">What goes on.</param>
    /// <param name="fraction">How much of it is done, from 0 to 1.</param>
    public IProgress<TProgress>? Of<TProgress>(string name, Func<TProgress, double> fraction)
        => _context == null ? null : new Line<TProgress>(_context.AddTask(name, maxValue: 1), fraction);

    private sealed class Line<TProgress>(ProgressTask task, Func<TProgress, double> fraction) : IProgress<TProgress>
    {
        public void Report(TProgress value) => task.Value = fraction(value);
    }
}
