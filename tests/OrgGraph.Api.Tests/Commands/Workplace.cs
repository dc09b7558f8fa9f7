using OrgGraph.Api.Commands;
using OrgGraph.Core.Model;
using OrgGraph.Files;

namespace OrgGraph.Api.Tests.Commands;

/// <summary>A folder in which commands are run, with a store of its own.</summary>
internal sealed class Workplace : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("orggraph-command-");

    public string StorePath => PathTo("store.db");

    public string PathTo(string name) => Path.Combine(_folder.FullName, name);

    /// <summary>A CSV folder with persons of these names.</summary>
    public string CsvFolder(string name, params string[] persons)
    {
        OrganizationFolder.Write(PathTo(name), persons.Select(person => new Person($"person:{person}", person, null, null, null, null, Validity.Always)));
        return PathTo(name);
    }

    public string TextFile(string name, string text)
    {
        File.WriteAllText(PathTo(name), text);
        return PathTo(name);
    }

    /// <summary>Runs a command on this store.</summary>
    public async Task<CommandResult> RunAsync(params string[] args)
    {
        await using StringWriter output = new(), error = new();
        var code = await CommandLine.RunAsync([.. args, $"--OrgGraph:Embedded:Path={StorePath}"], output, error);
        return new CommandResult(code, output.ToString(), error.ToString());
    }

    public void Dispose() => _folder.Delete(recursive: true);
}

/// <summary>What a command did.</summary>
internal sealed record CommandResult(int Code, string Output, string Error);
