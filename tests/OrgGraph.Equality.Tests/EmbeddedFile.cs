using OrgGraph.Embedded;

namespace OrgGraph.Equality.Tests;

/// <summary>An embedded store in a folder of its own, which is gone afterwards.</summary>
public sealed class EmbeddedFile : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("orggraph-equality-");

    public EmbeddedFile() => Store = new EmbeddedStore(new EmbeddedOptions { Path = Path.Combine(_folder.FullName, "organization.db") }, TimeProvider.System);

    /// <summary>The store.</summary>
    public EmbeddedStore Store { get; }

    public void Dispose()
    {
        Store.Dispose();
        _folder.Delete(recursive: true);
    }
}
