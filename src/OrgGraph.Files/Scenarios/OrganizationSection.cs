using OrgGraph.Core.Model;
using OrgGraph.Files.Csv;
using YamlDotNet.RepresentationModel;

namespace OrgGraph.Files.Scenarios;

/// <summary>Reads the organisation of a scenario: the tables of the CSV format, with fields that do not matter left out.</summary>
internal sealed class OrganizationSection(string file)
{
    public IReadOnlyList<(OrgRecord Record, int Line)> Read(YamlNode node)
    {
        var map = new YamlReader(file, node, "an organisation");
        var tables = RecordKind.Every.Select(kind => (Kind: kind, Rows: map.Optional(kind.FileName) is null ? [] : map.List(kind.FileName).ToList())).ToList();
        map.NothingElse();
        return [.. tables.SelectMany(table => table.Rows.Select(row => (Record(table.Kind, row), (int)row.Start.Line)))];
    }

    private OrgRecord Record(RecordKind kind, YamlNode row)
    {
        if (kind.IsNode && row is YamlScalarNode id)
            row = new YamlMappingNode(new YamlScalarNode("id"), id);
        var map = new YamlReader(file, row, $"a row of {kind.FileName}");
        var values = new object?[kind.Columns.Count];
        for (var i = 0; i < values.Length; i++)
        {
            var column = kind.Columns[i];
            values[i] = map.Optional(column.Name) is { } node ? Value(kind, column, node, map) : RowDefaults.Of(kind, column, i == 0 ? null : values[0] as string);
            if (values[i] == null && CsvFormat.IsRequired(column))
                throw map.Fault($"'{column.Name}' is missing.");
        }
        map.NothingElse();
        return kind.Create(values);
    }

    private static object? Value(RecordKind kind, Column column, YamlNode node, YamlReader map)
    {
        var texts = node is YamlSequenceNode list && column.IsList ? [.. list.Select(item => (item as YamlScalarNode)?.Value ?? "")] : node is YamlScalarNode one ? new[] { one.Value ?? "" } : throw map.Fault($"'{column.Name}' is one value.");
        var text = column.IsList ? ListCell.Join(texts) : texts[0];
        if (CsvFormat.IsEmpty(kind, column, text))
            return CsvFormat.Empty(column);
        return Cell.TryRead(column, text, out var value, out var fix) ? value : throw map.Fault($"'{text}' cannot be the {column.Name}. {fix}");
    }
}
