using OrgGraph.Core.Store;

namespace OrgGraph.Neo4j.Import;

/// <summary>Tells now and then how many records are done: those found equal, and those written.</summary>
internal sealed class ProgressCount
{
    private const int RecordsPerReport = 2048;
    private readonly int _total;
    private readonly IProgress<ImportProgress>? _progress;
    private int _done, _told;

    public ProgressCount(int total, IProgress<ImportProgress>? progress)
    {
        (_total, _progress) = (total, progress);
        _progress?.Report(new ImportProgress(0, total));
    }

    public void Add(int records)
    {
        _done += records;
        if (_done < _told + RecordsPerReport && _done < _total) return;
        _told = _done;
        _progress?.Report(new ImportProgress(_done, _total));
    }
}
