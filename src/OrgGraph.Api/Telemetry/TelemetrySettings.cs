using System.Globalization;
using OrgGraph.Api.Hosting;

namespace OrgGraph.Api.Telemetry;

/// <summary>What OpenTelemetry is told by its own variables, checked here because it passes over most values that it cannot use.</summary>
internal static class TelemetrySettings
{
    private const string EndpointKey = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private static readonly string[] s_samplers = ["always_on", "always_off", "traceidratio", "parentbased_always_on", "parentbased_always_off", "parentbased_traceidratio"];

    private static readonly (string Key, string Expected, Predicate<string> IsUsable)[] s_checked =
    [
        (EndpointKey, "the address of an OpenTelemetry collector such as http://127.0.0.1:4317, or be left out", value => Uri.TryCreate(value, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)),
        ("OTEL_EXPORTER_OTLP_PROTOCOL", "grpc or http/protobuf", value => value is "grpc" or "http/protobuf"),
        ("OTEL_EXPORTER_OTLP_HEADERS", "name=value pairs, separated by commas", value => Array.TrueForAll(value.Split(','), pair => pair.IndexOf('=', StringComparison.Ordinal) > 0)),
        ("OTEL_EXPORTER_OTLP_TIMEOUT", "a whole number of milliseconds", IsCount),
        ("OTEL_TRACES_SAMPLER", $"one of {string.Join(", ", s_samplers)}", value => s_samplers.Contains(value)),
        ("OTEL_TRACES_SAMPLER_ARG", "a share from 0 to 1", value => double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share <= 1),
        ("OTEL_METRIC_EXPORT_INTERVAL", "a whole number of milliseconds", IsCount),
        ("OTEL_BSP_MAX_QUEUE_SIZE", "a whole number", IsCount),
        ("OTEL_SDK_DISABLED", "true or false", value => bool.TryParse(value, out _)),
    ];

    /// <summary>Whether a collector is named. If so, what else is said is checked.</summary>
    /// <exception cref="SettingsException">A value cannot be used.</exception>
    public static bool IsWanted(IConfiguration configuration)
    {
        if (string.IsNullOrWhiteSpace(configuration[EndpointKey])) return false;
        foreach (var (key, expected, isUsable) in s_checked)
        {
            if (configuration[key] is { } value && !string.IsNullOrWhiteSpace(value) && !isUsable(value))
                throw new SettingsException(key.EndsWith("_HEADERS", StringComparison.Ordinal) ? $"{key} must be {expected}." : $"{key} is '{value}'; it must be {expected}.");
        }

        return true;
    }

    private static bool IsCount(string value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0;
}
