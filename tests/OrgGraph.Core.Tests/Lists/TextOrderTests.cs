using System.Text;
using OrgGraph.Core.Lists;

namespace OrgGraph.Core.Tests.Lists;

public sealed class TextOrderTests
{
    // Each comes before the next.
    private static readonly string[] s_inOrder = ["", "A", "Z", "_", "a", "aa", "a\uE000", "a\U0001F600", "b", "\u00E9", "\uD7FF", "\uE000", "\uFFFD", "\U00010000", "\U0001F600", "\U0001F600a", "\U0001F601", "\U0010FFFF"];

    [Fact]
    public void Texts_are_ordered_by_their_code_points()
    {
        for (var i = 0; i < s_inOrder.Length; i++)
        {
            for (var j = 0; j < s_inOrder.Length; j++)
                Assert.Equal(Math.Sign(i - j), Math.Sign(TextOrder.ByCodePoint.Compare(s_inOrder[i], s_inOrder[j])));
        }
    }

    [Fact]
    public void The_order_is_that_of_the_bytes_in_utf_8()
    {
        var random = new Random(5);
        string Text() => string.Concat(Enumerable.Range(0, random.Next(4)).Select(_ => s_inOrder[random.Next(s_inOrder.Length)]));
        for (var i = 0; i < 2000; i++)
        {
            var (a, b) = (Text(), Text());
            Assert.Equal(Math.Sign(Encoding.UTF8.GetBytes(a).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(b))), Math.Sign(TextOrder.ByCodePoint.Compare(a, b)));
        }
    }

    [Fact]
    public void Nothing_comes_before_any_text()
        => Assert.Equal((-1, 1, 0), (TextOrder.ByCodePoint.Compare(null, ""), TextOrder.ByCodePoint.Compare("", null), TextOrder.ByCodePoint.Compare(null, null)));
}
