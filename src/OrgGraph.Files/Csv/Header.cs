using OrgGraph.Core.Model;
using OrgGraph.Core.Validation;

namespace OrgGraph.Files.Csv;

/// <summary>Which field of a row belongs to which column.</summary>
internal sealed class Header
{
    private readonly int[] _fields;

    private Header(int[] fields, int fieldCount, IReadOnlyList<Fault> faults)
    {
        (_fields, FieldCount, Faults) = (fields, fieldCount, faults);
    }

    /// <summary>How many fields each row must have.</summary>
    public int FieldCount { get; }

    /// <summary>What is wrong with the header.</summary>
    public IReadOnlyList<Fault> Faults { get; }

    /// <summary>The field of a column of the kind, or -1 when the file has none.</summary>
    public int FieldOf(int column) => _fields[column];

    public static Header Read(RecordKind kind, IReadOnlyList<string> names)
    {
        var faults = new List<Fault>();
        var fields = new int[kind.Columns.Count];
        Array.Fill(fields, -1);
        for (var field = 0; field < names.Count; field++)
        {
            var name = names[field].Trim();
            var column = kind.Columns.Select(c => c.Name).ToList().IndexOf(name);
            if (column < 0)
                faults.Add(new Fault(name, ProblemCode.UnknownColumn, $"The file has no column '{name}'.", Advice(kind, name)));
            else if (fields[column] >= 0)
                faults.Add(new Fault(name, ProblemCode.DuplicateColumn, $"The column {name} is there twice.", "Leave one of the two out."));
            else
                fields[column] = field;
        }
        var missing = kind.Columns.Where((column, i) => fields[i] < 0 && CsvFormat.IsRequired(column));
        faults.AddRange(missing.Select(column => new Fault(column.Name, ProblemCode.MissingColumn, $"The column {column.Name} is missing.", $"Add it; the columns are {Columns(kind)}.")));
        return new Header(fields, names.Count, faults);
    }

    private static string Advice(RecordKind kind, string name) => name.Contains(';', StringComparison.Ordinal) || name.Contains('\t', StringComparison.Ordinal)
        ? "Separate the columns by commas."
        : Suggestion.For(name, kind.Columns.Select(column => column.Name), $"Leave it out; the columns are {Columns(kind)}.");

    private static string Columns(RecordKind kind) => string.Join(", ", kind.Columns.Select(column => column.Name));

    /// <summary>One thing that is wrong with a header.</summary>
    public sealed record Fault(string Column, ProblemCode Code, string Message, string Fix);
}
