namespace OrgGraph.Api.Hosting;

/// <summary>The configuration is wrong.</summary>
/// <param name="message">Which key, what is wrong with its value, and what would be right.</param>
internal sealed class SettingsException(string message) : Exception(message);
