namespace OrgGraph.Bench;

/// <summary>Where the repository is.</summary>
internal static class Repository
{
    /// <summary>Its folder: the nearest above this program that holds the solution.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string? folder)
    {
        while (folder != null && !File.Exists(Path.Combine(folder, "OrgGraph.sln"))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new DirectoryNotFoundException("The benchmarks run from within the repository.");
    }
}
