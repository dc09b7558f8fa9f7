namespace OrgGraph.Files.Tests;

/// <summary>The organisations that come with OrgGraph.</summary>
public class SeedTests
{
    private static readonly string s_seeds = Path.Combine(AppContext.BaseDirectory, "seed");

    public static TheoryData<string> Seeds() => [.. Directory.EnumerateDirectories(s_seeds).Select(Path.GetFileName).OfType<string>()];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Each_can_be_imported_and_comes_back_the_same_from_an_export(string seed)
    {
        var reading = OrganizationFolder.Read(Path.Combine(s_seeds, seed));
        Assert.Empty(reading.Problems);
        using var one = new Folder();
        using var two = new Folder();
        OrganizationFolder.Write(one.Path, reading.Records);
        var again = one.Read();
        OrganizationFolder.Write(two.Path, again.Records);
        Assert.Equal(reading.Records.Select(r => r.Id).Order(StringComparer.Ordinal), again.Records.Select(r => r.Id).Order(StringComparer.Ordinal));
        Assert.Equal(one.Files(), two.Files());
    }
}
