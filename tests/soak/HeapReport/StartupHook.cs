using System.Globalization;
using System.Runtime;

/// <summary>Writes down, again and again, how large the heap of a program is after a collection. The runtime loads it into a program that is not changed for it: <c>DOTNET_STARTUP_HOOKS</c> names this assembly.</summary>
#pragma warning disable MA0047 // The runtime looks for a type of this name, in no namespace.
internal static class StartupHook
#pragma warning restore MA0047
{
    /// <summary>Called by the runtime before the program begins. Every ORGGRAPH_HEAP_SECONDS, the file that ORGGRAPH_HEAP_REPORT names gets a line: seconds since the start, bytes of the heap, bytes of the process.</summary>
    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable("ORGGRAPH_HEAP_REPORT") is { } file)
            new Thread(() => Report(file, int.Parse(Environment.GetEnvironmentVariable("ORGGRAPH_HEAP_SECONDS") ?? "60", CultureInfo.InvariantCulture))) { IsBackground = true, Name = "heap report" }.Start();
    }

    private static void Report(string file, int interval)
    {
        var start = Environment.TickCount64;
        for (var seconds = interval; ; seconds += interval)
        {
            Thread.Sleep((int)Math.Max(0, start + (seconds * 1000L) - Environment.TickCount64));
            GCSettings.LargeObjectHeapCompactionMode = GCLargeObjectHeapCompactionMode.CompactOnce;
            GC.Collect(2, GCCollectionMode.Forced, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
            GC.Collect(2, GCCollectionMode.Forced, blocking: true, compacting: true);
            File.AppendAllText(file, string.Create(CultureInfo.InvariantCulture, $"{seconds} {GC.GetTotalMemory(forceFullCollection: false)} {Environment.WorkingSet}\n"));
        }
    }
}
