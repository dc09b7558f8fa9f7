using System.Text;
using OrgGraph.Core.Model;
using OrgGraph.Embedded.Sqlite;

namespace OrgGraph.Embedded.Tests.Sqlite;

public sealed class RecordFieldsTests
{
    public static TheoryData<string> Kinds => [.. RecordKind.Every.Select(kind => kind.Name)];

    [Theory, MemberData(nameof(Kinds))]
    public void Every_kind_is_read_as_it_was_written_with_all_fields_given(string kind) => IsReadAsWritten(kind, withOptional: true);

    [Theory, MemberData(nameof(Kinds))]
    public void Every_kind_is_read_as_it_was_written_without_optional_fields(string kind) => IsReadAsWritten(kind, withOptional: false);

    [Fact]
    public void Equal_strings_are_kept_once()
    {
        using var fields = new RecordFields();
        var kind = RecordKind.Of<ReportsTo>();
        var first = (ReportsTo)fields.Read(kind, """["position:a","position:b",null,null]"""u8);
        var second = (ReportsTo)fields.Read(kind, """["position:b","position:c",null,null]"""u8);

        Assert.Same(first.Manager, second.Position);
    }

    private static void IsReadAsWritten(string name, bool withOptional)
    {
        var kind = RecordKind.Every.Single(kind => kind.Name == name);
        var record = kind.Create([.. kind.Columns.Select(column => column.IsOptional && !withOptional ? null : Value(column))]);
        using var fields = new RecordFields();
        var text = fields.Write(kind, record);
        var read = fields.Read(kind, Encoding.UTF8.GetBytes(text));

        foreach (var column in kind.Columns)
            Assert.Equal(column.Read(record), column.Read(read));
        Assert.Equal(text, fields.Write(kind, read));
    }

    private static object Value(Column column) => column switch
    {
        { IsList: true } when column.ValueType == typeof(DateOnly) => new[] { new DateOnly(2026, 12, 25), new DateOnly(2026, 1, 1) },
        { IsList: true } => new[] { "MO-FR \"09:00\"", "Zürich \n 東京" },
        _ when column.ValueType == typeof(string) => $"x:{column.Name} \\ \" é <&>",
        _ when column.ValueType == typeof(bool) => true,
        _ when column.ValueType == typeof(int) => int.MinValue,
        _ when column.ValueType == typeof(long) => long.MaxValue,
        _ when column.ValueType == typeof(DateOnly) => new DateOnly(2026, 2, 28),
        _ => Enum.GetValues(column.ValueType).GetValue(1)!,
    };
}
