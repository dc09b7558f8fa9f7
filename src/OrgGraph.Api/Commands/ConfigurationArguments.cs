using System.Text.RegularExpressions;

namespace OrgGraph.Api.Commands;

/// <summary>Tells arguments that are configuration from those of a command.</summary>
internal static partial class ConfigurationArguments
{
    /// <summary>Splits the arguments: <c>--Section:Key=value</c>, and the few keys without a section that ASP.NET Core itself reads, are configuration.</summary>
    public static (string[] Configuration, string[] Others) Split(string[] args)
    {
        var byKind = args.ToLookup(arg => Form().IsMatch(arg));
        return ([.. byKind[true]], [.. byKind[false]]);
    }

    [GeneratedRegex("^--(([A-Za-z][A-Za-z0-9_.]*)(:[A-Za-z0-9_.*]+)+|urls|environment|contentRoot|applicationName)=", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();
}
