namespace Neo4j.Driver.Internal;

/// <summary>The first byte of each value of PackStream version 1.</summary>
internal static class Marker
{
    public const byte TinyString = 0x80, TinyList = 0x90, TinyMap = 0xA0, TinyStruct = 0xB0;
    public const byte Null = 0xC0, Float = 0xC1, False = 0xC2, True = 0xC3;
    public const byte Int8 = 0xC8, Int16 = 0xC9, Int32 = 0xCA, Int64 = 0xCB;
    public const byte Bytes8 = 0xCC, Bytes16 = 0xCD, Bytes32 = 0xCE;
    public const byte String8 = 0xD0, String16 = 0xD1, String32 = 0xD2;
    public const byte List8 = 0xD4, List16 = 0xD5, List32 = 0xD6;
    public const byte Map8 = 0xD8, Map16 = 0xD9, Map32 = 0xDA;
}

/// <summary>The tags of structures that stand for values.</summary>
internal static class Tag
{
    public const byte Node = (byte)'N', Relationship = (byte)'R', UnboundRelationship = (byte)'r', Path = (byte)'P';
    public const byte Date = (byte)'D', Time = (byte)'T', LocalTime = (byte)'t', LocalDateTime = (byte)'d', Duration = (byte)'E';

    /// <summary>Zoned date and time by seconds in UTC: Bolt 5, and 4.4 with the patch "utc".</summary>
    public const byte DateTime = (byte)'I', DateTimeZoneId = (byte)'i';

    /// <summary>Zoned date and time by local seconds: Bolt 4.4 without the patch.</summary>
    public const byte LegacyDateTime = (byte)'F', LegacyDateTimeZoneId = (byte)'f';

    public const byte Point2D = (byte)'X', Point3D = (byte)'Y';
}
