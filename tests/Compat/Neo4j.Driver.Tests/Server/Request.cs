namespace Neo4j.Driver.Tests.Server;

/// <summary>A message of the client.</summary>
internal sealed record Request(int Connection, byte Tag, object?[] Fields)
{
    public string Name => Tag switch
    {
        0x01 => "HELLO",
        0x02 => "GOODBYE",
        0x0F => "RESET",
        0x10 => "RUN",
        0x11 => "BEGIN",
        0x12 => "COMMIT",
        0x13 => "ROLLBACK",
        0x2F => "DISCARD",
        0x3F => "PULL",
        0x66 => "ROUTE",
        0x6A => "LOGON",
        _ => Tag.ToString("X2", System.Globalization.CultureInfo.InvariantCulture),
    };

    public IReadOnlyDictionary<string, object?> Map(int field) => (IReadOnlyDictionary<string, object?>)Fields[field]!;
}

/// <summary>A message of the server.</summary>
internal sealed record Reply(byte Tag, object? Content)
{
    public static Reply Success(params (string Key, object? Value)[] metadata) => new(0x70, metadata.ToDictionary(entry => entry.Key, entry => entry.Value));

    public static Reply Record(params object?[] values) => new(0x71, values);

    public static Reply Failure(string code, string message = "made up") =>
        new(0x7F, new Dictionary<string, object?> { ["code"] = code, ["message"] = message });

    public static Reply Ignored { get; } = new(0x7E, null);
}
