namespace OrgGraph.Core.Validation;

/// <summary>Codes: roles, kinds, stages, purposes and categories, which an organisation makes up itself.</summary>
public static class Codes
{
    /// <summary>Whether a text can be a code, in whatever organisation: capital letters, digits and underscores, a letter first.</summary>
    public static bool IsOne(string text) => Texts.Code.IsMatch(text);
}
