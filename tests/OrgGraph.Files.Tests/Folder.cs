namespace OrgGraph.Files.Tests;

/// <summary>A folder that lives as long as a test.</summary>
internal sealed class Folder : IDisposable
{
    public Folder(params IEnumerable<(string Name, string Text)> files)
    {
        Path = Directory.CreateTempSubdirectory("orggraph-").FullName;
        foreach (var (name, text) in files)
            File.WriteAllText(System.IO.Path.Combine(Path, name), text);
    }

    public string Path { get; }

    public ImportReading Read() => OrganizationFolder.Read(Path);

    public IReadOnlyDictionary<string, string> Files()
        => Directory.EnumerateFiles(Path).ToDictionary(f => System.IO.Path.GetFileName(f), File.ReadAllText);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
