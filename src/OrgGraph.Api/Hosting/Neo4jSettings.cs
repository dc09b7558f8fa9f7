using OrgGraph.Neo4j;

namespace OrgGraph.Api.Hosting;

/// <summary>What is told of the Neo4j database.</summary>
internal static class Neo4jSettings
{
    private const string Section = "Neo4j";
    private const string Uri = $"{Section}:Uri";
    private const string User = $"{Section}:User";
    private const string Password = $"{Section}:Password";

    private static readonly string[] s_schemes = ["bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"];

    /// <summary>The settings that there are.</summary>
    public static IEnumerable<Setting> All { get; } =
    [
        Setting.Address(Uri, s_schemes, "bolt://localhost:7687, or neo4j+s://… for Aura", Set<Uri>((options, uri) => options with { Uri = uri })),
        Setting.Text(User, "the name of a user", Set<string>((options, user) => options with { User = user })),
        Setting.Secret(Password, Set<string>((options, password) => options with { Password = password })),
        Setting.Text($"{Section}:Database", "the name of a database", Set<string>((options, name) => options with { Database = name })),
        Setting.Duration($"{Section}:KeepRevisionsFor", TimeSpan.Zero, "90.00:00:00 (90 days)", Set<TimeSpan>((options, time) => options with { KeepRevisionsFor = time })),
        Setting.Number($"{Section}:MaxConnections", 1, 10_000, Set<int>((options, count) => options with { MaxConnections = count })),
        Setting.TimeLimit($"{Section}:ConnectionTimeout", Set<TimeSpan>((options, time) => options with { ConnectionTimeout = time })),
        Setting.TimeLimit($"{Section}:QueryTimeout", Set<TimeSpan>((options, time) => options with { QueryTimeout = time })),
        Setting.TimeLimit($"{Section}:BatchTimeout", Set<TimeSpan>((options, time) => options with { BatchTimeout = time })),
    ];

    /// <summary>Checks that what is given goes together.</summary>
    /// <param name="isStore">Whether the organisation is kept in Neo4j; null when nothing is said of where.</param>
    /// <param name="isGiven">Whether a setting is given, by its name.</param>
    /// <exception cref="SettingsException">It does not.</exception>
    public static void Check(bool? isStore, Predicate<string> isGiven)
    {
        if (isStore == null && isGiven(Uri))
            throw new SettingsException("OrgGraph__Neo4j__Uri is set, but OrgGraph__Store is not. Set OrgGraph__Store to neo4j, or to embedded to leave Neo4j aside.");
        if (isStore != true) return;
        if (!isGiven(Uri))
            throw new SettingsException("OrgGraph__Store is neo4j, but OrgGraph__Neo4j__Uri is not set. Set it to the server's address, such as bolt://localhost:7687, or neo4j+s://… for Aura.");
        if (isGiven(User) && !isGiven(Password))
            throw new SettingsException("OrgGraph__Neo4j__User is set, but OrgGraph__Neo4j__Password is not. Set it too; a server that asks for no password needs neither.");
    }

    private static Func<Settings, T, Settings> Set<T>(Func<Neo4jOptions, T, Neo4jOptions> change) => (settings, value) => settings with { Neo4j = change(settings.Neo4j, value) };
}
