using OrgGraph.Core.Lists;
using OrgGraph.Neo4j.Mapping;

namespace OrgGraph.Neo4j.Tests.Mapping;

public class OrderedTextTests
{
    private static readonly string[] s_texts = ["", "a", "z", "\uD7FB", "\uE000", "ｱ", "ｱｸﾒ", "ｲ", "\uFFFD", "𝒳", "😀", "😀a", "a😀", "aｱ", "a", "\U0010FFFF"];

    [Fact]
    public void Texts_are_ordered_by_code_points_whichever_way_they_are_compared()
    {
        foreach (var a in s_texts)
        {
            foreach (var b in s_texts)
            {
                var byCodePoint = TextOrder.ByCodePoint.Compare(a, b);

                Assert.Equal(Math.Sign(byCodePoint), Math.Sign(string.CompareOrdinal(OrderedText.Of(a), OrderedText.Of(b))));
                Assert.Equal(Math.Sign(byCodePoint), Math.Sign(TextOrder.ByCodePoint.Compare(OrderedText.Of(a), OrderedText.Of(b))));
            }
            Assert.True(string.CompareOrdinal(OrderedText.Of(a), OrderedText.Beyond) < 0);
        }
    }

    [Fact]
    public void A_part_of_a_text_is_a_part_of_what_is_written()
        => Assert.All(s_texts.SelectMany(a => s_texts.Select(b => (a, b))), pair => Assert.Equal(pair.a.Contains(pair.b, StringComparison.Ordinal), OrderedText.Of(pair.a).Contains(OrderedText.Of(pair.b), StringComparison.Ordinal)));
}
