using OrgGraph.Api.Schema;
using OrgGraph.Core.Store;
using OrgGraph.Embedded;
using OrgGraph.Neo4j;

namespace OrgGraph.Api.Hosting;

/// <summary>What the program is told by its configuration: environment variables, <c>appsettings.json</c> and arguments, all below <c>OrgGraph</c>.</summary>
internal sealed record Settings
{
    public const string DemoKey = $"{Setting.Section}:Demo";
    public const string OnlyTrustedKey = $"{Setting.Section}:{OnlyTrustedName}";
    private const string OnlyTrustedName = "TrustedDocuments:Only";

    /// <summary>Every setting that there is: its key, what its value must be, and where it goes. What is not set stays as it is below.</summary>
    public static IReadOnlyList<Setting> All { get; } =
    [
        Setting.Choice<StoreKind>("Store", (settings, store) => settings with { Store = store }),
        Setting.Flag("Demo", (settings, demo) => settings with { Demo = demo }),
        Setting.Text("Embedded:Path", "the path of a file", (settings, path) => settings with { Embedded = settings.Embedded with { Path = path } }),
        Setting.Duration("Embedded:KeepRevisionsFor", TimeSpan.Zero, "90.00:00:00 (90 days)", (settings, time) => settings with { Embedded = settings.Embedded with { KeepRevisionsFor = time } }),
        .. Neo4jSettings.All,
        Setting.Flag("Introspection", (settings, allow) => settings with { Api = settings.Api with { Introspection = allow } }),
        Setting.Text("TrustedDocuments:Folder", "the path of a folder", (settings, folder) => settings with { Api = settings.Api with { TrustedDocuments = folder } }),
        Setting.Flag(OnlyTrustedName, (settings, only) => settings with { Api = settings.Api with { OnlyTrustedDocuments = only } }),
        Setting.Origins("Cors:Origins", (settings, origins) => settings with { Api = settings.Api with { Origins = origins } }),
    ];

    /// <summary>Where the organisation is kept; the embedded store unless given.</summary>
    public StoreKind? Store { get; init; }

    /// <summary>Whether an empty store is filled with the demo organisation; unless given, the embedded store is, and a database is left as it is.</summary>
    public bool? Demo { get; init; }

    /// <summary>What of the API its operator decides.</summary>
    public ApiOptions Api { get; init; } = new();

    /// <summary>Where and how the embedded store keeps the organisation.</summary>
    public EmbeddedOptions Embedded { get; init; } = new();

    /// <summary>Where the Neo4j database is that keeps the organisation.</summary>
    public Neo4jOptions Neo4j { get; init; } = new();

    public bool IsNeo4j => Store == StoreKind.Neo4j;

    public bool HasDemo => Demo ?? !IsNeo4j;

    /// <summary>For what only reads: the store makes a file that is not there, and an empty organisation would answer where another was meant.</summary>
    /// <exception cref="OrganizationStoreException">STORE_UNAVAILABLE: there is no file.</exception>
    public void RequireStoreFile()
    {
        if (!IsNeo4j && !File.Exists(Embedded.Path))
            throw new OrganizationStoreException("STORE_UNAVAILABLE", $"There is no database at '{new FileInfo(Embedded.Path).FullName}'. Import an organisation first, or set OrgGraph__Embedded__Path to where it is.");
    }

    /// <summary>Reads and checks the configuration.</summary>
    /// <exception cref="SettingsException">A key is unknown, or its value cannot be used.</exception>
    public static Settings Read(IConfiguration configuration)
    {
        var given = configuration.GetSection(Setting.Section).AsEnumerable().Where(pair => pair.Value != null).Select(pair => pair.Key);
        if (given.Except(All.Select(setting => setting.Key), StringComparer.OrdinalIgnoreCase).FirstOrDefault() is { } unknown)
            throw new SettingsException($"There is no setting {Setting.AsVariable(unknown)}. There are {string.Join(", ", All.Select(setting => setting.Variable))}.");
        var settings = All.Aggregate(new Settings(), (settings, setting) => configuration[setting.Key] is { } value ? setting.Apply(settings, value) : settings);
        Neo4jSettings.Check(settings.Store is { } store ? store == StoreKind.Neo4j : null, name => configuration[$"{Setting.Section}:{name}"] != null);
        return settings;
    }
}
