using System.Runtime.CompilerServices;

namespace OrgGraph.Api.Tests;

/// <summary>Files of the repository that tests read.</summary>
internal static class Repository
{
    public static string PathTo(params ReadOnlySpan<string> parts) => Path.Combine([Root(), .. parts]);

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
