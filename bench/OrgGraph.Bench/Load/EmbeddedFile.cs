namespace OrgGraph.Bench.Load;

/// <summary>An empty embedded store in a folder of its own, which goes when it is disposed of.</summary>
internal sealed class EmbeddedFile : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("orggraph-bench-");

    /// <summary>The settings under which OrgGraph keeps its organisation there.</summary>
    public IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string> { ["OrgGraph__Embedded__Path"] = Path.Combine(_folder.FullName, "orggraph.db") };

    public void Dispose() => _folder.Delete(recursive: true);
}
