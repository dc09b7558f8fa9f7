using HotChocolate.Inference;

namespace HotChocolate.AspNetCore.Tests.Inference;

public sealed class NamingTests
{
    [Theory]
    [InlineData("URL", "url")]
    [InlineData("MyURL", "myURL")]
    [InlineData("URLPath", "urlPath")]
    [InlineData("ABc", "aBc")]
    [InlineData("ISBN10", "isbn10")]
    [InlineData("Snake_Case", "snake_Case")]
    [InlineData("_underscore", "_underscore")]
    [InlineData("Überfluss", "_berfluss")]
    public void A_leading_run_of_capitals_is_lowered_as_a_block(string name, string expected)
        => Assert.Equal(expected, Naming.CamelCase(name));

    [Theory]
    [InlineData("HTTPFailed", "HTTP_FAILED")]
    [InlineData("Level2Done", "LEVEL2_DONE")]
    [InlineData("A1B2", "A1B2")]
    [InlineData("eBook", "E_BOOK")]
    [InlineData("Ten10Ten", "TEN10_TEN")]
    [InlineData("ALL_CAPS", "ALL_CAPS")]
    [InlineData("InterNetworkV6", "INTER_NETWORK_V6")]
    public void Enum_values_are_in_upper_snake_case(string name, string expected)
        => Assert.Equal(expected, Naming.UpperSnakeCase(name));
}
