using System.Text.RegularExpressions;
using OrgGraph.Core.Model;
using OrgGraph.Core.Validation;
using OrgGraph.Files.Csv;

namespace OrgGraph.Files.Tests;

/// <summary>The format's description says what is so.</summary>
public partial class FormatDocumentationTests
{
    private static readonly string s_text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seed", "README.md"));

    public static TheoryData<string> Kinds() => [.. RecordKind.Every.Select(kind => kind.FileName)];

    [GeneratedRegex(@"`(?<file>[a-z-]+\.csv)`:\n\n```csv\n(?<text>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ExampleFile { get; }

    [GeneratedRegex(@"(?<!\\)\|", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Bar { get; }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_columns_of_each_file_are_described(string file)
    {
        var kind = RecordKind.Every.Single(k => k.FileName == file);
        Assert.Equal(kind.Columns.Select(column => (column.Name, Type(column), CsvFormat.IsRequired(column) ? "yes" : "no")), Rows(file).Select(row => (row[0], row[1], row[2])));
    }

    [Fact]
    public void The_files_are_described_in_the_order_of_the_kinds()
        => Assert.Equal(RecordKind.Every.Select(kind => $"### {kind.FileName}.csv"), s_text.Split('\n').Where(line => line.StartsWith("### ", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_examples_of_each_file_make_a_row_that_can_be_read(string file)
    {
        var rows = Rows(file);
        using var folder = new Folder(($"{file}.csv", $"{string.Join(',', rows.Select(row => row[0]))}\n{string.Join(',', rows.Select(row => row[4].Trim('`')))}\n"));
        var reading = folder.Read();
        Assert.Single(reading.Records);
        Assert.All(reading.Problems, problem => Assert.Equal(ProblemCode.DanglingReference, problem.Code));
    }

    [Fact]
    public void The_small_example_can_be_imported()
    {
        using var folder = new Folder(ExampleFile.Matches(s_text).Select(match => (match.Groups["file"].Value, match.Groups["text"].Value)));
        var reading = folder.Read();
        Assert.Equal(6, folder.Files().Count);
        Assert.Empty(reading.Problems);
        Assert.Equal(9, reading.Records.Count);
    }

    [Fact]
    public void Every_problem_is_named()
        => Assert.DoesNotContain(Enum.GetValues<ProblemCode>().Select(code => CodeName.Of(code)), code => !Regex.IsMatch(s_text, $@"\b{code}\b", RegexOptions.None, TimeSpan.FromSeconds(1)));

    private static List<string[]> Rows(string file)
    {
        var section = s_text[s_text.IndexOf($"### {file}.csv\n", StringComparison.Ordinal)..].Split("\n### ")[0].Split("\n## ")[0];
        return [.. section.Split('\n').Where(line => line.StartsWith('|')).Skip(2).Select(line => Bar.Split(line)[1..^1].Select(cell => cell.Trim().Replace("\\|", "|", StringComparison.Ordinal)).ToArray())];
    }

    private static string Type(Column column) => (column.IsList ? "list of " : "") + column switch
    {
        { Name: "id" } => "id",
        { References: [] } => "id of any node",
        { References: { } kinds } => $"id of {(RecordKind.Of(kinds[0]).Name[0] == 'a' ? "an" : "a")} {OneOf([.. kinds.Select(kind => RecordKind.Of(kind).Name)])}",
        { Name: "kind" or "role" or "roles" or "fromRole" or "toRole" or "purpose" or "category" or "stage" } => "code",
        { ValueType: var type } when type == typeof(string) => "text",
        { ValueType: var type } when type == typeof(bool) => "true or false",
        { ValueType: var type } when type == typeof(DateOnly) => "date",
        { ValueType: var type } when type.IsEnum => $"one of {string.Join(", ", CodeName.All(type))}",
        _ => "whole number",
    };

    private static string OneOf(string[] names) => names.Length == 1 ? names[0] : $"{string.Join(", ", names[..^1])} or {names[^1]}";
}
