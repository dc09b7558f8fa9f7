using OrgGraph.Api.Hosting;

namespace OrgGraph.Api.Tests.Hosting;

/// <summary>docs/configuration.md has every key that the program knows, and says of it what the program does.</summary>
public sealed class ConfigurationPageTests
{
    private static readonly Dictionary<string, string[]> s_rows = File.ReadLines(Repository.PathTo("docs", "configuration.md"))
        .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
        .Select(line => line.Split(" | "))
        .ToDictionary(cells => cells[0].Split('`')[1]);

    [Fact]
    public void The_page_has_the_keys_of_the_program_in_their_order_and_no_others()
        => Assert.Equal(Settings.All.Select(setting => setting.Variable), s_rows.Keys.Where(key => key.StartsWith("OrgGraph", StringComparison.Ordinal)));

    [Fact]
    public void A_value_must_be_what_the_message_says_that_refuses_another()
        => Assert.All(Settings.All, setting => Assert.Equal(setting.Expected, s_rows[setting.Variable][2]));

    [Fact]
    public void What_the_server_sets_by_itself_is_on_the_page()
        => Assert.All(Server.Defaults, pair => Assert.Equal($"`{pair.Value}` |", s_rows[Setting.AsVariable(pair.Key)][3]));
}
