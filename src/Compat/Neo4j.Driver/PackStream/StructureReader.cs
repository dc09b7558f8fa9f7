namespace Neo4j.Driver.Internal;

/// <summary>Reads the structures that stand for values: the graph's, temporal and spatial ones.</summary>
internal static class StructureReader
{
    public static object Read(ref PackStreamReader reader, byte tag, int fields) => (tag, fields) switch
    {
        (Tag.Node, 3 or 4) => ReadNode(ref reader, fields == 4),
        (Tag.Relationship, 5 or 8) => ReadRelationship(ref reader, fields == 8),
        (Tag.UnboundRelationship, 3 or 4) => ReadUnbound(ref reader, fields == 4),
        (Tag.Path, 3) => ReadPath(ref reader),
        (Tag.Date, 1) => new LocalDate(reader.Integer()),
        (Tag.LocalTime, 1) => new LocalTime(reader.Integer()),
        (Tag.Time, 2) => new OffsetTime(new LocalTime(reader.Integer()), (int)reader.Integer()),
        (Tag.LocalDateTime, 2) => new LocalDateTime(reader.Integer(), (int)reader.Integer()),
        (Tag.DateTime, 3) => new ZonedDateTime(reader.Integer(), (int)reader.Integer(), Zone.Of((int)reader.Integer())),
        (Tag.DateTimeZoneId, 3) => new ZonedDateTime(reader.Integer(), (int)reader.Integer(), Zone.Of(reader.Name())),
        (Tag.LegacyDateTime, 3) => new ZonedDateTime(new LocalDateTime(reader.Integer(), (int)reader.Integer()), Zone.Of((int)reader.Integer())),
        (Tag.LegacyDateTimeZoneId, 3) => new ZonedDateTime(new LocalDateTime(reader.Integer(), (int)reader.Integer()), Zone.Of(reader.Name())),
        (Tag.Duration, 4) => new Duration(reader.Integer(), reader.Integer(), reader.Integer(), (int)reader.Integer()),
        (Tag.Point2D, 3) => new Point((int)reader.Integer(), reader.Float(), reader.Float()),
        (Tag.Point3D, 4) => new Point((int)reader.Integer(), reader.Float(), reader.Float(), reader.Float()),
        _ => throw new ProtocolException($"The server's message has a structure with the tag {tag:X2} and {fields} fields, which this driver does not know."),
    };

    /// <summary>Bolt 4 has numbers as ids only.</summary>
    private static string ElementId(ref PackStreamReader reader, bool hasElementId, long id) =>
        hasElementId ? (string)reader.Value()! : id.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static Node ReadNode(ref PackStreamReader reader, bool hasElementId)
    {
        var id = reader.Integer();
        var labels = new string[reader.ListHeader()];
        for (var i = 0; i < labels.Length; i++) labels[i] = reader.Name();
        var properties = reader.Map();
        return new Node(ElementId(ref reader, hasElementId, id), labels, properties);
    }

    private static Relationship ReadRelationship(ref PackStreamReader reader, bool hasElementId)
    {
        var (id, start, end) = (reader.Integer(), reader.Integer(), reader.Integer());
        var (type, properties) = (reader.Name(), reader.Map());
        var elementId = ElementId(ref reader, hasElementId, id);
        var startId = ElementId(ref reader, hasElementId, start);
        return new Relationship(elementId, type, properties, startId, ElementId(ref reader, hasElementId, end));
    }

    private static UnboundRelationship ReadUnbound(ref PackStreamReader reader, bool hasElementId)
    {
        var (id, type, properties) = (reader.Integer(), reader.Name(), reader.Map());
        return new UnboundRelationship(ElementId(ref reader, hasElementId, id), type, properties);
    }

    /// <summary>
    /// Distinct nodes, distinct relationships, and steps as pairs: which relationship, from 1 and negative when it is walked
    /// against its direction, then which node, from 0.
    /// </summary>
    private static Path ReadPath(ref PackStreamReader reader)
    {
        var nodes = Items<Node>(ref reader);
        var relationships = Items<UnboundRelationship>(ref reader);
        var steps = reader.ListHeader() / 2;
        var walked = new INode[steps + 1];
        var along = new IRelationship[steps];
        walked[0] = At(nodes, 0);
        for (var i = 0; i < steps; i++)
        {
            var relationship = reader.Integer();
            var (here, next) = (walked[i], At(nodes, reader.Integer()));
            var unbound = At(relationships, Math.Abs(relationship) - 1);
            along[i] = relationship > 0 ? unbound.Bind(here, next) : unbound.Bind(next, here);
            walked[i + 1] = next;
        }
        return new Path(walked, along);
    }

    private static T[] Items<T>(ref PackStreamReader reader) where T : class
    {
        var items = new T[reader.ListHeader()];
        for (var i = 0; i < items.Length; i++)
            items[i] = reader.Value() as T ?? throw new ProtocolException($"A path has something else where a {typeof(T).Name} is expected.");
        return items;
    }

    private static T At<T>(T[] items, long index) => index >= 0 && index < items.Length ? items[index]
        : throw new ProtocolException("A path refers to a node or relationship that it does not have.");
}
