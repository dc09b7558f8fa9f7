using System.Globalization;

namespace OrgGraph.Api.Hosting;

/// <summary>One key of the configuration, and what becomes of its value.</summary>
internal sealed class Setting
{
    public const string Section = "OrgGraph";

    private readonly bool _isSecret;
    private readonly Func<Settings, string, Settings?> _apply;

    private Setting(string name, string expected, Func<Settings, string, Settings?> apply, bool isSecret = false)
    {
        Key = $"{Section}:{name}";
        Expected = expected;
        _apply = apply;
        _isSecret = isSecret;
    }

    /// <summary>The key as configuration has it, such as <c>OrgGraph:Embedded:Path</c>.</summary>
    public string Key { get; }

    /// <summary>The key as an environment variable, which is how most set it.</summary>
    public string Variable => AsVariable(Key);

    /// <summary>What its value must be.</summary>
    public string Expected { get; }

    /// <summary>A key as an environment variable.</summary>
    public static string AsVariable(string key) => key.Replace(":", "__", StringComparison.Ordinal);

    /// <summary>Text, whatever it says.</summary>
    public static Setting Text(string name, string expected, Func<Settings, string, Settings> apply) => new(name, expected, apply);

    /// <summary>Text that no message shows.</summary>
    public static Setting Secret(string name, Func<Settings, string, Settings> apply) => new(name, "some text", apply, isSecret: true);

    /// <summary>Yes or no.</summary>
    public static Setting Flag(string name, Func<Settings, bool, Settings> apply)
        => new(name, "true or false", (settings, text) => bool.TryParse(text, out var flag) ? apply(settings, flag) : null);

    /// <summary>A whole number within limits.</summary>
    public static Setting Number(string name, int least, int most, Func<Settings, int, Settings> apply)
        => new(name, $"a whole number from {least} to {most}", (settings, text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? apply(settings, number) : null);

    /// <summary>A span of time that is not below the least.</summary>
    public static Setting Duration(string name, TimeSpan least, string example, Func<Settings, TimeSpan, Settings> apply)
        => new(name, $"a duration of {(least == TimeSpan.Zero ? "zero" : least.ToString("c", CultureInfo.InvariantCulture))} or more such as {example}", (settings, text) => TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span) && span >= least ? apply(settings, span) : null);

    /// <summary>How long something may take: from a tenth of a second to an hour, so that nobody who writes 30 for 30 seconds waits for 30 days.</summary>
    public static Setting TimeLimit(string name, Func<Settings, TimeSpan, Settings> apply)
        => new(name, "a duration from 00:00:00.1 to 01:00:00 such as 00:00:05 (5 seconds)", (settings, text)
            => TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span) && span >= TimeSpan.FromMilliseconds(100) && span <= TimeSpan.FromHours(1) ? apply(settings, span) : null);

    /// <summary>The address of a server: a scheme and a host, perhaps a port and a query, and nothing else.</summary>
    public static Setting Address(string name, IReadOnlyList<string> schemes, string example, Func<Settings, Uri, Settings> apply)
        => new(name, $"an address such as {example} ({string.Join(", ", schemes)})", (settings, text)
            => text.Contains('@', StringComparison.Ordinal) ? throw new SettingsException($"{AsVariable($"{Section}:{name}")} holds a user or a password; there are settings of their own for these.")
            : Uri.TryCreate(text, UriKind.Absolute, out var uri) && schemes.Contains(uri.Scheme) && uri.Host.Length > 0 && uri.AbsolutePath is "" or "/" && uri.Fragment.Length == 0 ? apply(settings, uri) : null);

    /// <summary>One of the names of an enum, in lower case.</summary>
    public static Setting Choice<T>(string name, Func<Settings, T, Settings> apply) where T : struct, Enum
        => new(name, string.Join(" or ", Enum.GetNames<T>().Select(choice => choice.ToLowerInvariant())), (settings, text) => !int.TryParse(text, out _) && Enum.TryParse<T>(text, ignoreCase: true, out var choice) ? apply(settings, choice) : null);

    /// <summary>Origins, separated by commas.</summary>
    public static Setting Origins(string name, Func<Settings, IReadOnlyList<string>, Settings> apply)
        => new(name, "one or more origins, separated by commas, such as https://intranet.example", (settings, text) =>
        {
            var origins = text.Split(',', StringSplitOptions.TrimEntries);
            return Array.TrueForAll(origins, IsOrigin) ? apply(settings, origins) : null;
        });

    /// <summary>The settings with this one set.</summary>
    /// <exception cref="SettingsException">The value cannot be used.</exception>
    public Settings Apply(Settings settings, string value)
        => (string.IsNullOrWhiteSpace(value) ? null : _apply(settings, value))
            ?? throw new SettingsException(_isSecret ? $"{Variable} is empty; it must be {Expected}." : $"{Variable} is '{value}'; it must be {Expected}.");

    /// <summary>Whether a text is an origin as browsers send it: scheme, host and port, and nothing behind them.</summary>
    private static bool IsOrigin(string text)
        => Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && string.Equals(uri.GetLeftPart(UriPartial.Authority), text, StringComparison.OrdinalIgnoreCase);
}
