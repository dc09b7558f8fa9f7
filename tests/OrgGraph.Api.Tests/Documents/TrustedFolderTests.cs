using OrgGraph.Api.Tests.Commands;

namespace OrgGraph.Api.Tests.Documents;

/// <summary>What the operator is told of a folder of trusted documents that cannot be used.</summary>
public sealed class TrustedFolderTests : IDisposable
{
    private readonly Workplace _work = new();

    [Fact]
    public async Task A_folder_that_is_not_there_is_told()
        => Assert.Equal($"There is no folder '{_work.PathTo("nowhere")}'. OrgGraph__TrustedDocuments__Folder names the folder of the documents that are trusted.", await FailAsync("nowhere"));

    [Fact]
    public async Task A_folder_without_documents_is_told()
    {
        Directory.CreateDirectory(_work.PathTo("empty"));
        Assert.StartsWith($"The folder '{_work.PathTo("empty")}' holds no documents (*.graphql).", await FailAsync("empty"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_document_is_told()
    {
        Directory.CreateDirectory(_work.PathTo("bad"));
        var file = _work.TextFile(Path.Combine("bad", "a.graphql"), "{ organization { revision }");
        Assert.StartsWith($"'{file}' is no GraphQL document: ", await FailAsync("bad"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Trusting_only_what_is_nowhere_is_told()
    {
        var result = await _work.RunAsync("serve", "--OrgGraph:TrustedDocuments:Only=true");
        Assert.Equal(2, result.Code);
        Assert.StartsWith("Only trusted documents are to be answered, and no folder of them is named.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_command_line_answers_other_documents_all_the_same()
    {
        Directory.CreateDirectory(_work.PathTo("trusted"));
        _work.TextFile(Path.Combine("trusted", "a.graphql"), "{ organization { revision } }");
        await _work.RunAsync("import", _work.CsvFolder("in", "ana"));
        var result = await _work.RunAsync("ask", "{ persons { totalCount } }", "--OrgGraph:TrustedDocuments:Only=true", $"--OrgGraph:TrustedDocuments:Folder={_work.PathTo("trusted")}");
        Assert.Equal(0, result.Code);
    }

    public void Dispose() => _work.Dispose();

    private async Task<string> FailAsync(string folder)
    {
        var result = await _work.RunAsync("serve", $"--OrgGraph:TrustedDocuments:Folder={_work.PathTo(folder)}");
        Assert.Equal(2, result.Code);
        return result.Error.TrimEnd();
    }
}
