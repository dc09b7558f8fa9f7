using OrgGraph.Core.Graph;

namespace OrgGraph.Api.Questions;

/// <summary>Checks what callers give before anything is read for it.</summary>
internal static class Given
{
    private const int LongestText = 200;

    /// <summary>An id or external key.</summary>
    public static string Id(string value, string argument) => Text(value, argument, "an id such as `account:fabrikam`, or an external key `source:key`");

    /// <summary>An id or external key that may be left out.</summary>
    public static string? OptionalId(string? value, string argument) => value is null ? null : Id(value, argument);

    /// <summary>A code that may be left out.</summary>
    public static string? OptionalCode(string? value, string argument) => value is null ? null : Text(value, argument, "a code such as `ACCOUNT_EXECUTIVE`, or leave it out");

    /// <summary>A text that says something, and is not too long.</summary>
    public static string Text(string value, string argument, string wanted)
    {
        if (string.IsNullOrWhiteSpace(value))
            throw Bad($"'{argument}' is empty. Give {wanted}.");
        return value.Length <= LongestText ? value : throw Bad($"'{argument}' has {value.Length} characters; {LongestText} are the most. Give {wanted}.");
    }

    /// <summary>A number within bounds.</summary>
    public static int Between(int value, int least, int most, string argument)
        => value >= least && value <= most ? value : throw Bad($"'{argument}' is {value}. Give a number from {least} to {most}.");

    /// <summary>A list that is not too long.</summary>
    public static void AtMost<T>(IReadOnlyCollection<T>? values, int most, string argument, string code = "BAD_QUESTION")
    {
        if (values?.Count > most)
            throw new OrganizationException(code, $"'{argument}' has {values.Count} entries; {most} are the most. Ask in several requests.");
    }

    /// <summary>A question that cannot be asked as it stands.</summary>
    public static OrganizationException Bad(string message) => new("BAD_QUESTION", message);
}
