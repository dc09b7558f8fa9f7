using OrgGraph.Core.Decisions;

namespace OrgGraph.Core.Tests.Decisions;

public class AmountTests
{
    [Theory]
    [InlineData(1250, "PERCENT", "12.50 PERCENT")]
    [InlineData(5, "EUR", "0.05 EUR")]
    [InlineData(300, "JPY", "300 JPY")]
    [InlineData(1234, "KWD", "1.234 KWD")]
    [InlineData(3, "COUNT", "3 COUNT")]
    [InlineData(long.MaxValue, "EUR", "92233720368547758.07 EUR")]
    public void An_amount_reads_as_people_write_it(long value, string unit, string text) => Assert.Equal(text, new Amount(value, unit).ToString());
}
