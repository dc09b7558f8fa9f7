using FsCheck;
using FsCheck.Fluent;
using OrgGraph.Core.Model;
using OrgGraph.Core.Validation;

namespace OrgGraph.Files.Tests;

/// <summary>Organisations with records of every kind, and texts that are hard on a file format.</summary>
public static class RandomOrganizations
{
    private static readonly string[] s_pieces =
        ["a", "Z", "é", "ß", "😀", "𝒳", "\u00a0", "\ufeff", "\u2028", " ", "  ", "\t", ",", ";", "\"", "\"\"", "'", "|", "\\", "#", "=", "\n", "\r\n", "\r", "ALL", "null"];

    private static readonly DateOnly s_first = new(2026, 1, 1);

    /// <summary>What FsCheck calls to find out how to make one.</summary>
    public static Arbitrary<OrganizationRecords> Arbitrary() => Records().ToArbitrary();

    private static Gen<string> Text { get; } = Gen.Elements(s_pieces).NonEmptyListOf().Select(string.Concat).Where(text => !string.IsNullOrWhiteSpace(text));

    private static Gen<Validity> Days { get; } =
        from start in Gen.Choose(-3, 40)
        from length in Gen.Choose(1, 60)
        from isOpen in Gen.Elements(true, false)
        select new Validity(start < 0 ? null : s_first.AddDays(start), isOpen ? null : s_first.AddDays(start + length));

    private static Gen<OrganizationRecords> Records() =>
        from nodes in Gen.CollectToList(RecordKind.Every.Where(kind => kind.IsNode).SelectMany(kind => Enumerable.Range(0, 3).Select(i => (kind, i))), x => Record(x.kind, x.i))
        from edges in Gen.CollectToList(RecordKind.Every.Where(kind => !kind.IsNode).SelectMany(kind => Enumerable.Range(0, 4).Select(i => (kind, i))), x => Record(x.kind, x.i))
        select new OrganizationRecords(Sound([.. nodes, .. edges]));

    private static Gen<OrgRecord> Record(RecordKind kind, int number) =>
        from values in Gen.CollectToList(kind.Columns, column => column.IsList ? List(column) : column.IsOptional ? Gen.OneOf(Gen.Constant<object?>(null), Value(kind, column, number)) : Value(kind, column, number))
        from days in Days
        select kind.Create([.. values.SkipLast(2), days.From, days.To]);

    private static Gen<object?> List(Column column) => column.Name switch
    {
        "hours" => Gen.Constant<object?>(new[] { "MO-FR 09:00-17:00", "SA 10:00-12:00" }),
        "holidays" => Gen.Choose(0, 300).ListOf().Select(days => (object?)days.Select(s_first.AddDays).ToArray()),
        "checklist" => Text.ListOf().Select(list => (object?)list.ToArray()),
        _ => Value(RecordKind.Of<Forum>(), column, 0).ListOf().Select(list => (object?)list.Cast<string>().ToArray()),
    };

    private static Gen<object?> Value(RecordKind kind, Column column, int number) => column switch
    {
        { References: [] } => Gen.Choose(0, 2).Select(i => (object?)$"account:n{i}"),
        { References: { } kinds } => from type in Gen.Elements(kinds.ToArray()) from i in Gen.Choose(0, 2) select (object?)$"{RecordKind.Of(type).Name}:n{i}",
        { Name: "id" } => Gen.Constant<object?>($"{kind.Name}:n{number}"),
        { Name: "kind" or "role" or "roles" or "fromRole" or "toRole" or "purpose" or "category" or "stage" } => Gen.Elements<object?>("PAM", "CSM", "A_1"),
        { Name: "unit" } => Gen.Elements<object?>("EUR", "NONE"),
        { Name: "cadence" } => Gen.Constant<object?>("FREQ=WEEKLY;BYDAY=MO,TU"),
        { Name: "timeZone" } => Gen.Constant<object?>("UTC"),
        { Name: "source" } => Gen.Elements<object?>("crm", "hr"),
        { ValueType: var type } when type == typeof(string) => Text.Select(text => (object?)text),
        { ValueType: var type } when type == typeof(bool) => Gen.Elements<object?>(true, false),
        { ValueType: var type } when type == typeof(int) => Gen.Choose(1, int.MaxValue).Select(n => (object?)n),
        { ValueType: var type } when type == typeof(long) => Gen.Choose(0, int.MaxValue).Select(n => (object?)(n * 4_000_000_000L / 2)),
        { ValueType: var type } when type == typeof(DateOnly) => Gen.Constant<object?>(s_first),
        { ValueType: var type } => Gen.Elements(Enum.GetValues(type).Cast<object?>().ToArray()),
    };

    /// <summary>Leaves out what an import would refuse.</summary>
    private static List<OrgRecord> Sound(List<OrgRecord> records)
    {
        for (var problems = OrganizationValidation.Validate(records); problems.Count > 0; problems = OrganizationValidation.Validate(records))
        {
            var faulty = problems.Select(p => p.Record).ToHashSet(ReferenceEqualityComparer.Instance);
            records = [.. records.Where(record => !faulty.Contains(record))];
        }
        return records;
    }
}

/// <summary>The records of an organisation that an import takes.</summary>
public sealed record OrganizationRecords(IReadOnlyList<OrgRecord> All)
{
    /// <inheritdoc/>
    public override string ToString() => string.Join('\n', All);
}
