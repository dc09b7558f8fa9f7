using System.Text.Unicode;
using CsvHelper;
using OrgGraph.Core.Model;
using OrgGraph.Core.Validation;

namespace OrgGraph.Files.Csv;

/// <summary>Reads one file: every row becomes a record or problems.</summary>
internal sealed class TableReader(RecordKind kind, string file, Stream stream, Reading reading)
{
    private const int RowsBetweenReports = 4096;
    private readonly object?[] _values = new object?[kind.Columns.Count];
    private bool _isMalformed;

    /// <summary>Reads all rows.</summary>
    /// <param name="report">Called now and then.</param>
    public void Read(Action report)
    {
        using var csv = CsvReader.Create(stream, CsvFormat.Reading(OnMalformed), leaveOpen: true);
        try
        {
            var header = Header.Read(kind, [.. csv.Headers]);
            foreach (var fault in header.Faults)
                Add(line: null, fault.Column, fault.Code, fault.Message, fault.Fix, id: null);
            if (kind.IsNode && header.FieldOf(0) < 0)
                reading.Unread(kind);
            while (csv.Read())
            {
                if (reading.Rows++ % RowsBetweenReports == 0)
                    report();
                ReadRow(csv, header);
                _isMalformed = false;
            }
        }
        catch (CsvFormatException e)
        {
            reading.Unread(kind);
            Add((int)e.LineNumber, column: null, ProblemCode.BadQuoting, "The row is too large to be one row.", "Close the quote that begins in it.", id: null);
        }
    }

    private void ReadRow(CsvReader csv, Header header)
    {
        var line = (int)csv.LineNumber;
        var id = kind.IsNode && header.FieldOf(0) is >= 0 and var field && field < csv.FieldCount ? csv.GetString(field) : null;
        if (IsReadable(csv, header, line, id) && ReadCells(csv, header, line, id))
            reading.Add(kind.Create(_values), line);
        else if (id != null)
            reading.Unread(id);
    }

    private bool IsReadable(CsvReader csv, Header header, int line, string? id)
    {
        if (_isMalformed)
            return false;
        if (csv.FieldCount != header.FieldCount)
            return Add(line, column: null, ProblemCode.WrongFieldCount, $"The row has {csv.FieldCount} fields, the header {header.FieldCount}.", "Give it as many fields as the header, and put quotes around values with commas.", id);
        return Utf8.IsValid(csv.RawRecord) || Add(line, column: null, ProblemCode.UnreadableFile, "The row is not UTF-8 text.", "Save the file as UTF-8.", id);
    }

    private bool ReadCells(CsvReader csv, Header header, int line, string? id)
    {
        var isSound = true;
        for (var i = 0; i < _values.Length; i++)
        {
            var (column, field) = (kind.Columns[i], header.FieldOf(i));
            var text = field < 0 ? "" : csv.GetString(field);
            if (CsvFormat.IsEmpty(kind, column, text))
            {
                _values[i] = CsvFormat.Empty(column);
                if (CsvFormat.IsRequired(column))
                    isSound = field >= 0 && Add(line, column.Name, ProblemCode.MissingValue, $"The {column.Name} is empty.", "Fill it in.", id);
            }
            else if (Cell.TryRead(column, text, out var value, out var fix))
            {
                _values[i] = value is string one && (column.References != null || i == 0) ? reading.Shared(one) : value;
            }
            else
            {
                isSound = Add(line, column.Name, ProblemCode.BadValue, $"'{text}' cannot stand here.", fix, id);
            }
        }
        return isSound;
    }

    private void OnMalformed(CsvMalformedRecord record)
    {
        _isMalformed = true;
        reading.Unread(kind);
        var message = record.Reason switch
        {
            CsvMalformedReason.StrayQuote => "A quote stands within a value that does not begin with one.",
            CsvMalformedReason.TextAfterClosingQuote => "Text follows a closing quote.",
            CsvMalformedReason.UnterminatedQuote => "A quote is not closed.",
            _ => "The quotes cannot be read.",
        };
        Add((int)record.LineNumber, column: null, ProblemCode.BadQuoting, message, "Put the whole value in quotes, and write a quote within it twice.", id: null);
    }

    private bool Add(int? line, string? column, ProblemCode code, string message, string fix, string? id)
    {
        reading.Problems.Add(new ImportProblem(file, line, column, code, message, fix, id));
        return false;
    }
}
