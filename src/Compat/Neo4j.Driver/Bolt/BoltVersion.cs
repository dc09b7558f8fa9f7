namespace Neo4j.Driver.Internal;

internal readonly record struct BoltVersion(int Major, int Minor)
{
    /// <summary>Bolt 5.1: who connects is said in LOGON, after HELLO.</summary>
    public bool HasLogon => AtLeast(5, 1);

    /// <summary>Bolt 5.2: the server can be told which notifications to send.</summary>
    public bool HasNotificationFilter => AtLeast(5, 2);

    /// <summary>Bolt 5.3: HELLO says which driver this is.</summary>
    public bool HasBoltAgent => AtLeast(5, 3);

    /// <summary>Bolt 5.5: notifications are GQL status objects, and their categories are called classifications.</summary>
    public bool HasGqlStatus => AtLeast(5, 5);

    /// <summary>Bolt 4.4: zoned times by seconds in UTC must be asked for.</summary>
    public bool NeedsUtcPatch => Major < 5;

    public override string ToString() => $"{Major}.{Minor}";

    private bool AtLeast(int major, int minor) => Major > major || (Major == major && Minor >= minor);
}
