using CsvHelper;
using OrgGraph.Core.Model;

namespace OrgGraph.Files.Csv;

/// <summary>How the files look: RFC 4180 with comment lines, UTF-8, LF.</summary>
internal static class CsvFormat
{
    /// <summary>What all file names end in.</summary>
    public const string Extension = ".csv";

    private const char CommentPrefix = '#';

    /// <summary>No row may be larger: it guards against a quote that is never closed.</summary>
    private const int LargestRow = 1 << 20;

    public static CsvReaderOptions Reading(Action<CsvMalformedRecord> onMalformed) => new()
    {
        Separator = ',',
        CommentPrefix = CommentPrefix,
        TrimWhitespace = true,
        TrackLineNumbers = true,
        PoolStrings = true,
        MaxRecordSize = LargestRow,
        OnMalformedRecord = onMalformed,
    };

    public static CsvWriterOptions Writing { get; } = new()
    {
        CommentPrefix = CommentPrefix,
        NewLine = "\n",
        Quoting = CsvQuoting.WhenNeededOrWhitespace,
    };

    /// <summary>Whether a row must fill the column. A list may be empty, but for the hours of a calendar, and an empty flag means false.</summary>
    public static bool IsRequired(Column column) => !column.IsOptional && (!column.IsList || column.Name == "hours") && column.ValueType != typeof(bool);

    /// <summary>What an empty field of the column means.</summary>
    public static object? Empty(Column column)
        => column.IsList ? Cell.ListOf(column, []) : column.ValueType == typeof(bool) && !column.IsOptional ? false : null;

    /// <summary>Whether the text stands for an empty field: a delegation of ALL decisions names none.</summary>
    public static bool IsEmpty(RecordKind kind, Column column, string text)
        => text.Length == 0 || (text == "ALL" && kind.Type == typeof(DelegatesTo) && column.References is [var decision] && decision == typeof(Decision));
}
