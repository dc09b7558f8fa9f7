using OrgGraph.Core.Model;

namespace OrgGraph.Core.Validation;

/// <summary>What records may say of other records.</summary>
internal static class ReferenceRules
{
    public static void CheckIds(RecordKind kind, IReadOnlyList<OrgRecord> records, Dictionary<string, OrgRecord> nodes, Faults faults)
    {
        foreach (var node in records)
        {
            if (!nodes.TryAdd(node.Id, node))
                faults.Add(ProblemCode.DuplicateId, node, nameof(Node.Id), $"There are two nodes with the id '{node.Id}'.", $"Give each {kind.Name} an id of its own, or leave one of the two out.", nodes[node.Id]);
        }
    }

    public static void CheckReferences(RecordKind kind, IReadOnlyList<OrgRecord> records, Dictionary<string, OrgRecord> nodes, Func<string, bool> isKnown, Faults faults)
    {
        var columns = kind.Columns.Where(column => column.References != null).ToArray();
        foreach (var record in records)
        {
            foreach (var column in columns)
            {
                var value = column.Read(record);
                foreach (var id in value as IReadOnlyList<string> ?? (value is string one ? [one] : []))
                    CheckReference(column, id, record, nodes, isKnown, faults);
            }
            if (record is PartOf part && nodes.TryGetValue(part.Child, out var child) && nodes.TryGetValue(part.Parent, out var parent) && child.GetType() != parent.GetType())
            {
                faults.Add(ProblemCode.DifferentKinds, part, nameof(part.Parent), $"'{part.Child}' is of the kind {RecordKind.Of(child.GetType())}, '{part.Parent}' of the kind {RecordKind.Of(parent.GetType())}.",
                    "Name a parent of the child's kind.");
            }
        }
    }

    private static void CheckReference(Column column, string id, OrgRecord record, Dictionary<string, OrgRecord> nodes, Func<string, bool> isKnown, Faults faults)
    {
        if (string.IsNullOrWhiteSpace(id)) return;
        var wanted = column.References!;
        var type = nodes.TryGetValue(id, out var node) ? node.GetType() : RecordKind.OfNodeId(id)?.Type;
        if (type == null || (node == null && Allows(wanted, type) && !isKnown(id)))
        {
            faults.Add(ProblemCode.DanglingReference, record, column.Name, $"There is nothing with the id '{id}'.",
                type == null ? $"Write the id of a {KindsOf(wanted)}, such as {Example(wanted)}." : $"Add it to {RecordKind.Of(type).FileName}, or name one that is there.");
        }
        else if (!Allows(wanted, type))
        {
            faults.Add(ProblemCode.WrongKind, record, column.Name, $"'{id}' is of the kind {RecordKind.Of(type)}, which cannot stand here.", $"Write the id of a {KindsOf(wanted)}.");
        }
    }

    private static bool Allows(IReadOnlyList<Type> wanted, Type type) => wanted.Count == 0 || wanted.Contains(type);

    private static string KindsOf(IReadOnlyList<Type> wanted) => wanted.Count == 0 ? "node" : string.Join(" or ", wanted.Select(type => RecordKind.Of(type).Name));

    private static string Example(IReadOnlyList<Type> wanted) => (wanted.Count == 0 ? "account" : RecordKind.Of(wanted[0]).Name) + ":west";
}
