using OrgGraph.Core.Model;
using OrgGraph.Files.Csv;

namespace OrgGraph.Files.Scenarios;

/// <summary>What a field means that a scenario leaves out because it does not matter there.</summary>
internal static class RowDefaults
{
    public static object? Of(RecordKind kind, Column column, string? id)
    {
        if (!CsvFormat.IsRequired(column))
            return CsvFormat.Empty(column);
        if (column.ValueType == typeof(int))
            return 0;
        return column.Name switch
        {
            "name" or "title" => id?[(id.IndexOf(':', StringComparison.Ordinal) + 1)..],
            "kind" => kind.Name.Replace('-', '_').ToUpperInvariant(),
            "category" => "GENERAL",
            "unit" => "NONE",
            "cadence" => "FREQ=WEEKLY",
            "hours" => new[] { "MO-FR 09:00-17:00" },
            "timeZone" => "UTC",
            "inheritance" => Inheritance.None,
            "verb" => DecisionVerb.Decide,
            _ => null,
        };
    }
}
