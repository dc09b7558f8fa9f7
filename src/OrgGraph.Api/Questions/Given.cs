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
    public static string? OptionalCode(string? value, string argument) => value is null ? null : Code(value, argument);

    /// <summary>Codes, if any.</summary>
    public static void Codes(IReadOnlyList<string>? values, string argument)
    {
        foreach (var value in values ?? [])
            Code(value, argument);
    }

    /// <summary>A code. What no import takes is nobody's: that it is found nowhere would be a wrong answer.</summary>
    public static string Code(string value, string argument, string example = "ACCOUNT_EXECUTIVE")
        => Core.Validation.Codes.IsOne(Text(value, argument, $"a code such as `{example}`")) ? value
            : throw Bad($"'{argument}' is '{value}', which is no code. Write capital letters, digits and underscores, a letter first, such as `{example}`.");

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
