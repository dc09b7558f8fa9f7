using OrgGraph.Core.Model;

namespace OrgGraph.Core.Validation;

/// <summary>
/// Says what keeps records from becoming an organisation: what cannot be meant, or would make answers arbitrary. What is merely bad practice, such as a
/// vacant seat, is none of its business. A relationship may reach beyond the lifetimes of its ends: there it is simply not seen.
/// </summary>
public static class OrganizationValidation
{
    /// <summary>Checks all records of an organisation, in any order. A record with a fault of its own is left out of the rules about several records, so that no fault is reported twice.</summary>
    /// <param name="records">The records.</param>
    /// <param name="isKnown">Says of an id that no record has whether it is there nevertheless, as that of a row that could not be read is; null when none is.</param>
    /// <returns>Every problem; empty when there is none. Memory grows in proportion to the records; so does time, but for lines that begin on many different days, of which the ways upwards are walked once for each day.</returns>
    public static IReadOnlyList<Problem> Validate(IEnumerable<OrgRecord> records, Func<string, bool>? isKnown = null)
    {
        var byType = records.GroupBy(record => record.GetType()).ToDictionary(group => group.Key, IReadOnlyList<OrgRecord> (group) => [.. group]);
        IReadOnlyList<OrgRecord> Of(Type type) => byType.GetValueOrDefault(type, []);

        var faults = new Faults();
        var nodes = new Dictionary<string, OrgRecord>(StringComparer.Ordinal);
        foreach (var kind in RecordKind.Every)
        {
            FieldRules.Check(kind, Of(kind.Type), faults);
            if (kind.IsNode)
                ReferenceRules.CheckIds(kind, Of(kind.Type), nodes, faults);
        }
        foreach (var kind in RecordKind.Every)
        {
            ReferenceRules.CheckReferences(kind, Of(kind.Type), nodes, isKnown ?? (_ => false), faults);
            if (!kind.IsNode)
                TimeRules.CheckDuplicates(Of(kind.Type), faults);
        }
        TimeRules.CheckOneAtATime(Of, faults);
        TimeRules.CheckCycles(Of, faults);
        return faults.Problems;
    }
}
