using Neo4j.Driver.Internal;

namespace Neo4j.Driver.Tests.Wire;

/// <summary>Structures that only a server sends.</summary>
internal static class GraphBytes
{
    public static byte[] Node(long id, string label, string key, string value) => Bytes(writer => Node(writer, id, label, key, value));

    public static byte[] Relationship(long id, long start, long end, string type) => Bytes(writer =>
    {
        writer.StructHeader(Tag.Relationship, 8);
        writer.Integer(id);
        writer.Integer(start);
        writer.Integer(end);
        writer.String(type);
        writer.MapHeader(0);
        writer.String("e" + id);
        writer.String("e" + start);
        writer.String("e" + end);
    });

    /// <summary>From node 1 to node 2 along relationship 1, and back along relationship 2, which points from 1 to 2 too.</summary>
    public static byte[] Path() => Bytes(writer =>
    {
        writer.StructHeader(Tag.Path, 3);
        writer.ListHeader(2);
        Node(writer, 1, "A", "id", "a");
        Node(writer, 2, "A", "id", "b");
        writer.ListHeader(2);
        foreach (var id in (long[])[11, 12])
        {
            writer.StructHeader(Tag.UnboundRelationship, 4);
            writer.Integer(id);
            writer.String("R");
            writer.MapHeader(0);
            writer.String("e" + id);
        }
        writer.Value(new long[] { 1, 1, -2, 0 });
    });

    private static void Node(PackStreamWriter writer, long id, string label, string key, string value)
    {
        writer.StructHeader(Tag.Node, 4);
        writer.Integer(id);
        writer.Value(new[] { label });
        writer.Value(new Dictionary<string, object?> { [key] = value });
        writer.String("e" + id);
    }

    private static byte[] Bytes(Action<PackStreamWriter> write)
    {
        var writer = new PackStreamWriter();
        write(writer);
        return writer.Written.ToArray();
    }
}
