namespace OrgGraph.Api.Reading;

internal static class TimeProviderExtensions
{
    /// <summary>The day it is, in UTC.</summary>
    public static DateOnly Today(this TimeProvider time) => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
}
