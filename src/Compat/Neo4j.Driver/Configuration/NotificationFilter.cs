namespace Neo4j.Driver.Internal;

/// <summary>Which notifications the server is asked for; what is null is left to the server.</summary>
internal sealed record NotificationFilter(string? MinimumSeverity, string[]? DisabledCategories)
{
    public static readonly NotificationFilter ServerDefault = new(null, null);
    public static readonly NotificationFilter Off = new("OFF", null);

    public static NotificationFilter Of(Severity? minimum, Category[]? disabled) => new(
        minimum?.ToString().ToUpperInvariant(), disabled?.Select(category => category.ToString().ToUpperInvariant()).ToArray());
}
