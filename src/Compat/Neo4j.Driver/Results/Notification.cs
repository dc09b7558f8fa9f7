namespace Neo4j.Driver.Internal;

internal sealed record InputPosition(int Offset, int Line, int Column) : IInputPosition;

internal sealed record Notification(string Code, string Title, string Description, IInputPosition? Position, string RawSeverityLevel, string RawCategory) : INotification
{
    public NotificationSeverity SeverityLevel => Known<NotificationSeverity>(RawSeverityLevel);

    public NotificationCategory Category => Known<NotificationCategory>(RawCategory);

    /// <summary>All notifications: of their own until Bolt 5.4, among the GQL status objects since.</summary>
    public static IList<INotification> From(IReadOnlyDictionary<string, object?> metadata)
    {
        var own = Maps(metadata, "notifications").Select(OfNotification);
        var statuses = Maps(metadata, "statuses").Where(status => status.ContainsKey("neo4j_code")).Select(OfStatus);
        return [.. own, .. statuses];
    }

    private static INotification OfNotification(Dictionary<string, object?> map) =>
        new Notification(Text(map, "code"), Text(map, "title"), Text(map, "description"), PositionOf(map.GetValueOrDefault("position")), Text(map, "severity"), Text(map, "category"));

    private static INotification OfStatus(Dictionary<string, object?> map)
    {
        var diagnostics = map.GetValueOrDefault("diagnostic_record") as Dictionary<string, object?> ?? [];
        return new Notification(Text(map, "neo4j_code"), Text(map, "title"), Text(map, "description"),
            PositionOf(diagnostics.GetValueOrDefault("_position")), Text(diagnostics, "_severity"), Text(diagnostics, "_classification"));
    }

    private static InputPosition? PositionOf(object? value) => value is Dictionary<string, object?> map
        ? new InputPosition(Number(map, "offset"), Number(map, "line"), Number(map, "column")) : null;

    private static IEnumerable<Dictionary<string, object?>> Maps(IReadOnlyDictionary<string, object?> metadata, string key) =>
        (metadata.GetValueOrDefault(key) as List<object?> ?? []).OfType<Dictionary<string, object?>>();

    private static string Text(Dictionary<string, object?> map, string key) => map.GetValueOrDefault(key) as string ?? "";

    private static int Number(Dictionary<string, object?> map, string key) => map.GetValueOrDefault(key) is long value ? (int)value : 0;

    private static T Known<T>(string raw) where T : struct, Enum => Enum.TryParse<T>(raw, ignoreCase: true, out var value) ? value : default;
}
