using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using HotChocolate.Json;

namespace HotChocolate.AspNetCore.Tests.Json;

public sealed class JsonBufferTests
{
    public static TheoryData<double> Numbers =>
    [
        0, -0.0, 5, -5, 0.1, -0.25, 0.125, 1.5, 149.995, 12345678901234.5, 1e300, 1e-7, 1e15, 999999999999.999, 1000000000000.5,
        0.0001, 1.0005, 100.0 / 3, double.MaxValue, double.Epsilon, 0.001, -0.001, 4503599627370497.5, 0.30000000000000004,
    ];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_number_is_written_as_the_runtime_writes_it(double number)
        => Assert.Equal(number.ToString(CultureInfo.InvariantCulture), Written(b => b.WriteDouble(number)));

    [Fact]
    public void Any_number_with_few_decimals_is_written_as_the_runtime_writes_it()
    {
        for (var i = -200_000; i < 200_000; i += 7)
        {
            var number = i / 1000.0;
            Assert.Equal(number.ToString(CultureInfo.InvariantCulture), Written(b => b.WriteDouble(number)));
        }
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_number_that_JSON_cannot_say_is_refused(double number)
        => Assert.Throws<NotSupportedException>(() => Written(b => b.WriteDouble(number)));

    [Theory]
    [InlineData("")]
    [InlineData("plain text")]
    [InlineData("\"quotes\" and \\ back\nslashes\t\u0001\u007f")]
    [InlineData("é ü 漢字 <>&'")]
    [InlineData("emoji 😀 and a lone \ud83d surrogate")]
    public void Text_is_escaped_as_by_the_relaxed_encoder(string text)
    {
        var encoded = $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text)}\"";
        Assert.Equal(encoded, Written(b => b.WriteString(text)));
    }

    [Theory]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(5000)]
    public void Long_text_that_needs_escapes_is_written_whole(int length)
    {
        var text = string.Concat(Enumerable.Range(0, length).Select(i => i % 3 == 0 ? "\"" : i % 5 == 0 ? "😀" : "é"));
        Assert.Equal(text, JsonSerializer.Deserialize<string>(Written(b => b.WriteString(text))));
    }

    [Fact]
    public void What_is_cut_off_is_not_part_of_the_result()
    {
        Assert.Equal("[null]", Written(b =>
        {
            b.WriteByte((byte)'[');
            var start = b.Length;
            b.WriteString(new string('x', 10_000));
            b.Truncate(start);
            b.WriteNull();
            b.WriteByte((byte)']');
        }));
    }

    [Fact]
    public void Lists_dictionaries_and_paths_are_written_nested()
    {
        var value = new Dictionary<string, object?>(StringComparer.Ordinal) { ["a"] = new object?[] { 1, "x", null, true, 1.5m }, ["p"] = HotChocolate.Path.Root.Append("f").Append(3) };
        Assert.Equal("""{"a":[1,"x",null,true,1.5],"p":["f",3]}""", Written(b => JsonValues.Write(b, value)));
    }

    private static string Written(Action<JsonBuffer> write)
    {
        using var buffer = new JsonBuffer(16);
        write(buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
