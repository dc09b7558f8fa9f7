using OrgGraph.Core.Model;

namespace OrgGraph.Core.Validation;

/// <summary>What a record may say by itself, whatever the others say.</summary>
internal static class FieldRules
{
    private static readonly HashSet<string> s_codes = new(StringComparer.Ordinal)
        { "kind", "role", "roles", "fromRole", "toRole", "purpose", "category", "stage" };

    public static void Check(RecordKind kind, IReadOnlyList<OrgRecord> records, Faults faults)
    {
        var texts = kind.Columns.Where(column => column.ValueType == typeof(string)).ToArray();
        foreach (var record in records)
        {
            foreach (var column in texts)
                CheckText(column, record, faults);
            if (record is Node node && !Texts.IsId(node.Id, kind.Name))
            {
                faults.Add(ProblemCode.BadId, node, nameof(Node.Id), $"'{node.Id}' is no id of the kind {kind.Name}.",
                    $"Write '{kind.Name}:' and a name without white space, '|' and '>', {Texts.LongestId} characters at most in all.");
            }
            if (record.Valid.IsEmpty)
            {
                faults.Add(ProblemCode.EmptyInterval, record, "ValidTo", $"It ends on {record.Valid.To:yyyy-MM-dd}, which is not after {record.Valid.From:yyyy-MM-dd}, its first day.",
                    "Give validTo the first day on which it no longer holds, or leave the row out.");
            }
            ValueRules.Check(record, faults);
        }
    }

    private static void CheckText(Column column, OrgRecord record, Faults faults)
    {
        var value = column.Read(record);
        if (value is IReadOnlyList<string> list)
        {
            foreach (var item in list)
                CheckOne(column, item, record, faults);
        }
        else if (value is string text)
        {
            CheckOne(column, text, record, faults);
        }
    }

    private static void CheckOne(Column column, string text, OrgRecord record, Faults faults)
    {
        if (string.IsNullOrWhiteSpace(text))
            faults.Add(ProblemCode.MissingValue, record, column.Name, $"The {column.Name} is blank.", column.IsOptional ? "Leave it out, or fill it in." : "Fill it in.");
        else if (text.Length > Texts.LongestText)
            faults.Add(ProblemCode.BadText, record, column.Name, $"The {column.Name} has {text.Length} characters.", $"Shorten it to {Texts.LongestText} at most.");
        else if (text.Contains('\0', StringComparison.Ordinal))
            faults.Add(ProblemCode.BadText, record, column.Name, $"The {column.Name} contains the character U+0000.", "Leave that character out.");
        else if (s_codes.Contains(column.Name) && !Codes.IsOne(text))
            faults.Add(ProblemCode.BadCode, record, column.Name, $"'{text}' is no code.", "Write capital letters, digits and underscores, a letter first, such as ACCOUNT_EXECUTIVE.");
    }
}
