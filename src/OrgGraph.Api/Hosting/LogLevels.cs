namespace OrgGraph.Api.Hosting;

/// <summary>The levels of the log. .NET refuses a wrong one too, and does not say which key has it.</summary>
internal static class LogLevels
{
    private const string Section = "LogLevel";

    private static readonly string s_expected = string.Join(", ", Enum.GetNames<LogLevel>().SkipLast(1)) + $" or {LogLevel.None}";

    /// <summary>Checks every level that is given.</summary>
    /// <exception cref="SettingsException">One is none.</exception>
    public static void Check(IConfiguration configuration)
    {
        foreach (var (key, value) in configuration.GetSection("Logging").AsEnumerable())
        {
            if (IsLevel(key.Split(':')) && !string.IsNullOrEmpty(value) && !Enum.TryParse<LogLevel>(value, ignoreCase: true, out _))
                throw new SettingsException($"{Setting.AsVariable(key)} is '{value}'; it must be {s_expected}.");
        }
    }

    // Logging:LogLevel:CATEGORY for all, Logging:PROVIDER:LogLevel:CATEGORY for those who write.
    private static bool IsLevel(string[] names) => names.Length is 3 or 4 && names[^2].Equals(Section, StringComparison.OrdinalIgnoreCase);
}
