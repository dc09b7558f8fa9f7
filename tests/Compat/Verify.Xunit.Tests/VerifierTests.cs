using VerifyTests;
using VerifyXunit;

namespace Verify.Xunit.Tests;

[UsesVerify]
public sealed class VerifierTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("verify").FullName;

    [Fact]
    public async Task A_text_like_its_snapshot_passes()
        => await Verifier.Verify("two\nlines");

    [Fact]
    public Task A_snapshot_may_have_an_extension_of_its_own()
        => Verifier.Verify("{ hello }", "graphql");

    [Fact]
    public async Task The_end_of_lines_and_a_last_newline_do_not_count()
    {
        await File.WriteAllTextAsync(Name("verified"), "a\r\nb\n");

        await Verifier.Verify("a\nb", "txt", Path.Combine(_folder, "Any.cs"));

        Assert.False(File.Exists(Name("received")));
    }

    [Fact]
    public async Task A_missing_snapshot_fails_and_leaves_what_was_received()
    {
        var error = await Assert.ThrowsAsync<VerifyException>(async () => await Verifier.Verify("new", "txt", Path.Combine(_folder, "Any.cs")));

        Assert.Contains(Name("verified"), error.Message, StringComparison.Ordinal);
        Assert.Contains(Name("received"), error.Message, StringComparison.Ordinal);
        Assert.Equal("new", await File.ReadAllTextAsync(Name("received")));
    }

    [Fact]
    public async Task A_different_text_fails_and_names_the_line()
    {
        await File.WriteAllTextAsync(Name("verified"), "same\nold");

        var error = await Assert.ThrowsAsync<VerifyException>(async () => await Verifier.Verify("same\nnew", "txt", Path.Combine(_folder, "Any.cs")));

        Assert.Contains("line 2: 'old' became 'new'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_received_is_removed_once_it_is_right()
    {
        await File.WriteAllTextAsync(Name("received"), "stale");
        await File.WriteAllTextAsync(Name("verified"), "right");

        await Verifier.Verify("right", "txt", Path.Combine(_folder, "Any.cs"));

        Assert.False(File.Exists(Name("received")));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Name(string kind, [System.Runtime.CompilerServices.CallerMemberName] string test = "") => Path.Combine(_folder, $"{nameof(VerifierTests)}.{test}.{kind}.txt");
}
