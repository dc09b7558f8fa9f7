using System.Globalization;
using OrgGraph.Embedded;

namespace OrgGraph.Api.Hosting;

/// <summary>What the program is told by its configuration: environment variables, <c>appsettings.json</c> and arguments, all below <c>OrgGraph</c>.</summary>
/// <param name="Embedded">Where and how the organisation is kept.</param>
/// <param name="Demo">Whether an empty store is filled with the demo organisation.</param>
internal sealed record Settings(EmbeddedOptions Embedded, bool Demo)
{
    public const string DemoKey = "OrgGraph:Demo";
    private const string Section = "OrgGraph";
    private const string PathKey = "OrgGraph:Embedded:Path";
    private const string KeepKey = "OrgGraph:Embedded:KeepRevisionsFor";

    private static readonly string[] s_keys = [DemoKey, PathKey, KeepKey];

    /// <summary>Reads and checks the configuration.</summary>
    /// <exception cref="SettingsException">A key is unknown, or its value cannot be used.</exception>
    public static Settings Read(IConfiguration configuration)
    {
        var unknown = configuration.GetSection(Section).AsEnumerable().Where(pair => pair.Value != null).Select(pair => pair.Key).Except(s_keys, StringComparer.OrdinalIgnoreCase).FirstOrDefault();
        if (unknown != null)
            throw new SettingsException($"There is no setting {AsVariable(unknown)}. There are {string.Join(", ", s_keys.Select(AsVariable))}.");
        var defaults = new EmbeddedOptions();
        return new Settings(
            new EmbeddedOptions
            {
                Path = Value(configuration, PathKey, text => text, "the path of a file") ?? defaults.Path,
                KeepRevisionsFor = Value(configuration, KeepKey, Duration, "a duration of zero or more such as 90.00:00:00 (90 days)") ?? defaults.KeepRevisionsFor,
            },
            Value(configuration, DemoKey, Flag, "true or false") ?? true);
    }

    private static T? Value<T>(IConfiguration configuration, string key, Func<string, T?> parse, string expected)
        => configuration[key] is not { } text ? default
            : !string.IsNullOrWhiteSpace(text) && parse(text) is { } value ? value
            : throw new SettingsException($"{AsVariable(key)} is '{text}'; it must be {expected}.");

    private static TimeSpan? Duration(string text) => TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span) && span >= TimeSpan.Zero ? span : null;

    private static bool? Flag(string text) => bool.TryParse(text, out var flag) ? flag : null;

    /// <summary>The key as an environment variable, which is how most set it.</summary>
    private static string AsVariable(string key) => key.Replace(":", "__", StringComparison.Ordinal);
}
