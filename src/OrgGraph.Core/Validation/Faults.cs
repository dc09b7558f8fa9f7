using OrgGraph.Core.Model;

namespace OrgGraph.Core.Validation;

/// <summary>The problems found so far, and which records have one.</summary>
internal sealed class Faults
{
    private readonly List<Problem> _problems = [];
    private readonly HashSet<OrgRecord> _records = new(ReferenceEqualityComparer.Instance);

    /// <summary>All of them, in the order in which they were found.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>Notes a problem.</summary>
    /// <param name="code">What is wrong.</param>
    /// <param name="record">The record.</param>
    /// <param name="property">The name of the record's property, or null for the record as a whole.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="fix">What would be right.</param>
    /// <param name="others">The other records that have a part in it.</param>
    public void Add(ProblemCode code, OrgRecord record, string? property, string message, string fix, params IReadOnlyList<OrgRecord> others)
    {
        var field = property == null ? null : char.ToLowerInvariant(property[0]) + property[1..];
        _problems.Add(new Problem(code, record, field, message, fix, others));
        _records.Add(record);
    }

    /// <summary>Those of the records that have no problem yet, so that one fault is not reported twice.</summary>
    public IEnumerable<T> Sound<T>(IEnumerable<OrgRecord> records) where T : OrgRecord => records.Where(r => !_records.Contains(r)).Cast<T>();
}
