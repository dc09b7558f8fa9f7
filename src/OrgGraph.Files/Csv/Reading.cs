using OrgGraph.Core.Model;
using OrgGraph.Core.Validation;

namespace OrgGraph.Files.Csv;

/// <summary>What has been read so far of a folder, and where each record stands.</summary>
internal sealed class Reading
{
    private readonly List<(string File, int FirstRecord)> _files = [];
    private readonly List<OrgRecord> _records = [];
    private readonly List<int> _lines = [];
    private readonly HashSet<string> _unreadIds = new(StringComparer.Ordinal);
    private readonly HashSet<RecordKind> _unreadKinds = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public IReadOnlyList<OrgRecord> Records => _records;

    public List<ImportProblem> Problems { get; } = [];

    /// <summary>Rows read so far, the bad ones included.</summary>
    public int Rows { get; set; }

    public void Begin(string file) => _files.Add((file, _records.Count));

    public void Add(OrgRecord record, int line)
    {
        _records.Add(record);
        _lines.Add(line);
    }

    /// <summary>Notes the id of a row that cannot be read, so that references to it are not reported as well.</summary>
    public void Unread(string id) => _unreadIds.Add(id);

    /// <summary>Notes that ids of a kind may be missing.</summary>
    public void Unread(RecordKind kind) => _unreadKinds.Add(kind);

    /// <summary>Whether the id stands in a row that could not be read, or may do so.</summary>
    public bool IsUnread(string id) => _unreadIds.Contains(id) || (_unreadKinds.Count > 0 && RecordKind.OfNodeId(id) is { } kind && _unreadKinds.Contains(kind));

    /// <summary>The one instance of an id that all records share: an organisation names each of its nodes many times.</summary>
    public string Shared(string id)
    {
        if (_ids.TryGetValue(id, out var shared)) return shared;
        _ids.Add(id);
        return id;
    }

    /// <summary>Adds the problems of records, with the places where they stand.</summary>
    public void Add(IReadOnlyList<Problem> problems)
    {
        var wanted = problems.SelectMany(p => p.Others.Prepend(p.Record)).ToHashSet(ReferenceEqualityComparer.Instance);
        var places = new Dictionary<OrgRecord, (string File, int Line)>(ReferenceEqualityComparer.Instance);
        for (int i = 0, file = 0; i < _records.Count && places.Count < wanted.Count; i++)
        {
            while (file + 1 < _files.Count && _files[file + 1].FirstRecord <= i)
                file++;
            if (wanted.Contains(_records[i]))
                places[_records[i]] = (_files[file].File, _lines[i]);
        }
        Problems.AddRange(problems.Select(p => Placed(p, places)));
    }

    private static ImportProblem Placed(Problem problem, Dictionary<OrgRecord, (string File, int Line)> places)
    {
        const int Shown = 10;
        var (file, line) = places[problem.Record];
        var others = problem.Others.Take(Shown).Select(other => $"{places[other].File}:{places[other].Line}");
        var more = problem.Others.Count > Shown ? $" and {problem.Others.Count - Shown} more" : "";
        var message = problem.Others.Count == 0 ? problem.Message : $"{problem.Message} See also {string.Join(", ", others)}{more}.";
        return new ImportProblem(file, line, problem.Field, problem.Code, message, problem.Fix, problem.Record.Id);
    }
}
