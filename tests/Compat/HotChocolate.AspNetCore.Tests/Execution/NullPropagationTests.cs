using System.Text.Json;

namespace HotChocolate.AspNetCore.Tests.Execution;

public sealed class NullPropagationTests
{
    [Theory]
    [InlineData("{ nullable { ok bad } }", """{"nullable":null}""", """["nullable","bad"]""")]
    [InlineData("{ node { ok childNullable { bad } } }", """{"node":{"ok":"ok","childNullable":null}}""", """["node","childNullable","bad"]""")]
    [InlineData("{ nullable { child { child { bad } } } missing { ok } }", """{"nullable":null,"missing":null}""", """["nullable","child","child","bad"]""")]
    [InlineData("{ node { bad } }", "null", """["node","bad"]""")]
    [InlineData("{ nonNull }", "null", """["nonNull"]""")]
    [InlineData("{ strict { bad } }", """{"strict":null}""", """["strict",0,"bad"]""")]
    [InlineData("{ nullable { throws } }", """{"nullable":null}""", """["nullable","throws"]""")]
    [InlineData("{ nullable { throwsNullable ok } }", """{"nullable":{"throwsNullable":null,"ok":"ok"}}""", """["nullable","throwsNullable"]""")]
    [InlineData("{ nullable { doubled child { bad } } }", """{"nullable":null}""", """["nullable","child","bad"]""")]
    [InlineData("{ broken }", "null", """["broken"]""")]
    [InlineData("{ number(value: 0) }", "null", """["number"]""")]
    public async Task A_null_goes_up_to_the_nearest_field_that_may_be_null(string document, string data, string path)
    {
        using var response = JsonDocument.Parse(await TestSchema.RunAsync(document));
        Assert.Equal(data, response.RootElement.GetProperty("data").GetRawText());
        Assert.Equal(path, Assert.Single(response.RootElement.GetProperty("errors").EnumerateArray()).GetProperty("path").GetRawText());
    }

    [Fact]
    public async Task Each_item_of_a_list_fails_for_itself()
    {
        using var response = JsonDocument.Parse(await TestSchema.RunAsync("{ nodes { ok bad } grid { bad } }"));
        Assert.Equal("""{"nodes":[null,null],"grid":[[null],[null,null]]}""", response.RootElement.GetProperty("data").GetRawText());
        Assert.Equal(
            ["""["grid",0,0,"bad"]""", """["grid",1,0,"bad"]""", """["nodes",0,"bad"]""", """["nodes",1,"bad"]"""],
            response.RootElement.GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("path").GetRawText()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_an_exception_says_stays_inside()
        => Assert.DoesNotContain("secret", await TestSchema.RunAsync("{ broken }"), StringComparison.Ordinal);
}
