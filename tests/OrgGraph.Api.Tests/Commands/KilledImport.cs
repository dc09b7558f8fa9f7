using System.Diagnostics;
using System.Security.Cryptography;
using OrgGraph.Core.Model;
using OrgGraph.Embedded;
using OrgGraph.Files;

namespace OrgGraph.Api.Tests.Commands;

/// <summary>Starts imports of a new organisation over an old one, as processes of the built program, and kills them (SIGKILL).</summary>
internal sealed class KilledImport : IDisposable
{
    private const int Persons = 10_000;

    /// <summary>What a process ends with that SIGKILL (9) ended: 128 and the signal's number.</summary>
    private const int KilledExitCode = 137;

    private readonly Workplace _work = new();

    /// <summary>What tells the old organisation, whole.</summary>
    public State Old { get; private set; } = null!;

    /// <summary>What tells the new organisation, whole.</summary>
    public State New { get; private set; } = null!;

    /// <summary>How long after it opened the store an import that is left alone commits.</summary>
    public TimeSpan Commit { get; private set; }

    /// <summary>How long after it opened the store an import that is left alone ends.</summary>
    public TimeSpan End { get; private set; }

    private string Template => _work.PathTo("old.db");

    /// <summary>Makes both organisations, and measures an import that is left alone.</summary>
    public static async Task<KilledImport> PrepareAsync()
    {
        var trial = new KilledImport();
        OrganizationFolder.Write(trial._work.PathTo("new"), Organization("new"));
        using (var store = trial.Open(trial.Template))
            await store.ImportAsync([.. Organization("old")], "Old.", null, default);
        trial.Old = await trial.StateAsync(trial.Template);
        await trial.MeasureAsync();
        trial.New = await trial.StateAsync(trial._work.StorePath);
        Assert.NotEqual(trial.Old, trial.New);
        return trial;
    }

    /// <summary>Kills one import.</summary>
    /// <param name="fraction">When, as a part of the time before or after the commit, from 0 to 1.</param>
    /// <param name="afterCommit">Which of the two.</param>
    /// <returns>What it left; null when it ended before it could be killed.</returns>
    public async Task<State?> KillAsync(double fraction, bool afterCommit)
    {
        using var import = Start();
        await OpenedAsync(import);
        if (afterCommit) await CommittedAsync(import);
        await Task.Delay(afterCommit ? (End - Commit) * fraction : Commit * fraction);
        import.Kill();
        await import.WaitForExitAsync();
        return import.ExitCode == KilledExitCode ? await StateAsync(_work.StorePath) : null;
    }

    /// <summary>Imports the new organisation over whatever the last kill left.</summary>
    public async Task<State> ImportAgainAsync()
    {
        using (var store = Open(_work.StorePath))
            await store.ImportAsync([.. Organization("new")], "New.", null, default);
        return await StateAsync(_work.StorePath);
    }

    public void Dispose() => _work.Dispose();

    private async Task MeasureAsync()
    {
        using var import = Start();
        await OpenedAsync(import);
        var clock = Stopwatch.StartNew();
        await CommittedAsync(import);
        Commit = clock.Elapsed;
        await import.WaitForExitAsync();
        End = clock.Elapsed;
        Assert.Equal(0, import.ExitCode);
    }

    /// <summary>Starts an import over the old organisation.</summary>
    private Process Start()
    {
        foreach (var suffix in new[] { "-wal", "-shm" })
            File.Delete(_work.StorePath + suffix);
        File.Copy(Template, _work.StorePath, overwrite: true);
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, "import", _work.PathTo("new"), $"--OrgGraph:Embedded:Path={_work.StorePath}"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return Process.Start(start)!;
    }

    /// <summary>Waits until the import has opened the store: then SQLite's log is there.</summary>
    private async Task OpenedAsync(Process import)
        => await UntilAsync(() => Task.FromResult(File.Exists(_work.StorePath + "-wal") || import.HasExited));

    /// <summary>Waits until others see the new revision.</summary>
    private async Task CommittedAsync(Process import)
    {
        using var store = Open(_work.StorePath);
        await UntilAsync(async () => import.HasExited || (await store.RevisionsAsync(1, default))[0].Number == 2);
    }

    private static async Task UntilAsync(Func<Task<bool>> condition)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(1));
        while (!await condition())
            await timer.WaitForNextTickAsync();
    }

    private EmbeddedStore Open(string path) => new(new EmbeddedOptions { Path = path }, TimeProvider.System);

    /// <summary>What a store holds, read as the next process reads it.</summary>
    private async Task<State> StateAsync(string path)
    {
        using var store = Open(path);
        var reader = await store.OpenAsync(default);
        var folder = _work.PathTo("export");
        OrganizationFolder.Write(folder, await reader.ExportAsync(default).ToListAsync());
        var bytes = Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).SelectMany(File.ReadAllBytes).ToArray();
        return new State(reader.Revision.Number, Convert.ToHexString(SHA256.HashData(bytes)));
    }

    /// <summary>Persons that are all named differently in each organisation, and sit in positions that are not the same.</summary>
    private static IEnumerable<OrgRecord> Organization(string name) => Enumerable.Range(0, Persons).SelectMany(IEnumerable<OrgRecord> (i) =>
    [
        new Person($"person:{i}", $"{name} {i}", null, null, null, null, Validity.Always),
        new Position($"position:{name}-{i}", $"Seat {i}", Top: true, Validity.Always),
        new Holds($"person:{i}", $"position:{name}-{i}", Acting: false, Validity.Always),
    ]);

    /// <summary>A revision, and the hash of its export.</summary>
    internal sealed record State(long Revision, string Hash);
}
