using System.Globalization;
using Microsoft.Extensions.Logging.Console;

namespace OrgGraph.Api.Hosting;

/// <summary>How the console's log is written. Where that cannot be, .NET writes it otherwise, or nothing of it any more, and does not say so.</summary>
internal static class LogFormat
{
    private const string Formatter = "Logging:Console:FormatterName";
    private const string Timestamp = "Logging:Console:FormatterOptions:TimestampFormat";

    private static readonly string[] s_formatters = [ConsoleFormatterNames.Simple, ConsoleFormatterNames.Systemd, ConsoleFormatterNames.Json];

    /// <summary>Checks what is given.</summary>
    /// <exception cref="SettingsException">It cannot be used.</exception>
    public static void Check(IConfiguration configuration)
    {
        if (configuration[Formatter] is { Length: > 0 } formatter && !s_formatters.Contains(formatter, StringComparer.OrdinalIgnoreCase))
            throw new SettingsException($"{Setting.AsVariable(Formatter)} is '{formatter}'; it must be {string.Join(", ", s_formatters.SkipLast(1))} or {s_formatters[^1]}.");
        if (configuration[Timestamp] is { Length: > 0 } timestamp && !IsFormat(timestamp))
            throw new SettingsException($"{Setting.AsVariable(Timestamp)} is '{timestamp}', which is no format of a time. Give one such as 'yyyy-MM-ddTHH:mm:ss.fffZ '.");
    }

    private static bool IsFormat(string text)
    {
        try
        {
            DateTimeOffset.UnixEpoch.ToString(text, CultureInfo.InvariantCulture);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
