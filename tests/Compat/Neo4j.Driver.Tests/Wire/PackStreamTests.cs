using Neo4j.Driver.Internal;

namespace Neo4j.Driver.Tests.Wire;

public class PackStreamTests
{
    public static TheoryData<object?, string> Scalars => new()
    {
        { null, "C0" }, { true, "C3" }, { false, "C2" },
        { 0L, "00" }, { 127L, "7F" }, { -16L, "F0" }, { -17L, "C8EF" }, { -128L, "C880" }, { 128L, "C90080" }, { -129L, "C9FF7F" },
        { 32767L, "C97FFF" }, { 32768L, "CA00008000" }, { 2147483648L, "CB0000000080000000" }, { long.MinValue, "CB8000000000000000" },
        { 1.1, "C13FF199999999999A" }, { "", "80" }, { "A", "8141" }, { "é😀", "86C3A9F09F9880" }, { "1234567890123456", "D01031323334353637383930313233343536" },
    };

    public static TheoryData<object> Structured => new()
    {
        new LocalDate(2026, 2, 28), new LocalDate(-999_999_999, 1, 1), new LocalTime(23, 59, 59, 999_999_999), new OffsetTime(1, 2, 3, 4, -3600),
        new LocalDateTime(1969, 12, 31, 23, 59, 59, 1), new Duration(-1, 2, -3, 4), new Point(7203, 1, -2), new Point(4979, 3, 4, 5),
        new ZonedDateTime(2026, 2, 28, 1, 2, 3, 4, Zone.Of(7200)), new ZonedDateTime(2026, 7, 28, 1, 2, 3, Zone.Of("Europe/Stockholm")),
    };

    [Theory, MemberData(nameof(Scalars))]
    public void A_scalar_is_written_and_read_as_the_specification_says(object? value, string bytes)
    {
        Assert.Equal(bytes, Convert.ToHexString(Write(value)));
        Assert.Equal(value, Read(Convert.FromHexString(bytes)));
    }

    [Theory, InlineData(15), InlineData(16), InlineData(255), InlineData(256), InlineData(65535), InlineData(65536)]
    public void Sizes_on_every_border_are_read_back(int size)
    {
        Assert.Equal(new string('x', size), Read(Write(new string('x', size))));
        Assert.Equal(new byte[size], Read(Write(new byte[size])));
        Assert.True(Enumerable.Range(0, size).Select(i => (object?)(long)i).SequenceEqual((List<object?>)Read(Write(Enumerable.Range(0, size)))!));
        var map = Enumerable.Range(0, size).ToDictionary(i => "k" + i, i => (object?)(long)i);
        var read = (Dictionary<string, object?>)Read(Write(map))!;
        Assert.True(read.Count == size && map.All(entry => Equals(read[entry.Key], entry.Value)));
    }

    [Theory, MemberData(nameof(Structured))]
    public void A_structured_value_is_read_back(object value) => Assert.Equal(value, Read(Write(value)));

    [Theory]
    [InlineData("B144C94FE4", "2025-12-30T", 20452)]
    [InlineData("B144C8FF", "1969-12-31T", -1)]
    public void A_date_is_days_since_1970(string bytes, string text, int days)
    {
        var date = Assert.IsType<LocalDate>(Read(Convert.FromHexString(bytes)));
        Assert.Equal(text, date + "T");
        Assert.Equal(days, date.ToDateOnly().DayNumber - new DateOnly(1970, 1, 1).DayNumber);
    }

    [Fact]
    public void Zoned_times_of_Bolt_4_carry_local_seconds()
    {
        var noon = new ZonedDateTime(2026, 7, 28, 12, 0, 0, Zone.Of("Europe/Stockholm"));
        var legacy = Write(noon, utc: false);
        Assert.Equal(Tag.LegacyDateTimeZoneId, legacy[1]);
        Assert.Equal(noon, Read(legacy));
        var offset = new ZonedDateTime(2026, 7, 28, 12, 0, 0, Zone.Of(3600));
        Assert.Equal(Tag.LegacyDateTime, Write(offset, utc: false)[1]);
        Assert.Equal(offset, Read(Write(offset, utc: false)));
    }

    [Fact]
    public void A_node_and_a_relationship_have_their_ids_labels_and_properties()
    {
        var node = Assert.IsType<Node>(Read(GraphBytes.Node(7, "Position", "id", "a")));
        Assert.Equal(("e7", "Position", "a"), (node.ElementId, Assert.Single(node.Labels), node.Get<string>("id")));
        var relationship = Assert.IsType<Relationship>(Read(GraphBytes.Relationship(9, 1, 2, "REPORTS_TO")));
        Assert.Equal(("e9", "REPORTS_TO", "e1", "e2"), (relationship.ElementId, relationship.Type, relationship.StartNodeElementId, relationship.EndNodeElementId));
    }

    [Fact]
    public void A_path_walks_relationships_in_both_directions()
    {
        var path = Assert.IsType<Internal.Path>(Read(GraphBytes.Path()));
        Assert.Equal(["e1", "e2", "e1"], path.Nodes.Select(node => node.ElementId));
        Assert.Equal([("e1", "e2"), ("e1", "e2")], path.Relationships.Select(one => (one.StartNodeElementId, one.EndNodeElementId)));
    }

    [Fact]
    public void A_message_that_ends_anywhere_too_soon_is_refused()
    {
        var whole = Write(new Dictionary<string, object?> { ["list"] = new object?[] { 1L, 300L, 1.5, "text", new string('x', 300), new byte[20], null }, ["date"] = new LocalDate(2026, 1, 1) });
        for (var size = 0; size < whole.Length; size++)
        {
            var cut = whole[..size];
            Assert.Throws<ProtocolException>(() => Read(cut));
        }
    }

    [Theory, InlineData("D67FFFFFFF"), InlineData("DA7FFFFFFF"), InlineData("D27FFFFFFF"), InlineData("CE7FFFFFFF"), InlineData("D6FFFFFFFF"), InlineData("C4"), InlineData("B15A00")]
    public void A_size_or_tag_that_cannot_be_is_refused(string bytes) => Assert.Throws<ProtocolException>(() => Read(Convert.FromHexString(bytes)));

    [Fact]
    public void Nesting_is_bounded() =>
        Assert.Throws<ProtocolException>(() => Read([.. Enumerable.Repeat((byte)0x91, 100_000), 0xC0]));

    [Fact]
    public void A_value_that_Cypher_has_no_type_for_is_refused_with_its_type() =>
        Assert.Contains("System.Version", Assert.Throws<ProtocolException>(() => Write(new Version(1, 2))).Message, StringComparison.Ordinal);

    [Fact]
    public void Types_of_dotnet_become_those_of_Cypher()
    {
        Assert.Equal(new LocalDate(2026, 1, 2), Read(Write(new DateOnly(2026, 1, 2))));
        Assert.Equal(new LocalTime(1, 2, 3), Read(Write(new TimeOnly(1, 2, 3))));
        Assert.Equal(new Duration(-1, 500_000_000), Read(Write(TimeSpan.FromSeconds(-0.5))));
        Assert.Equal(1.5, Read(Write(1.5m)));
        Assert.Equal(new Dictionary<string, object?> { ["a"] = 1L }, Read(Write(new Dictionary<string, int> { ["a"] = 1 })));
    }

    private static byte[] Write(object? value, bool utc = true)
    {
        var writer = new PackStreamWriter { Utc = utc };
        writer.Value(value);
        return writer.Written.ToArray();
    }

    private static object? Read(byte[] bytes)
    {
        var reader = new PackStreamReader(bytes, new NameCache());
        var value = reader.Value();
        Assert.True(reader.AtEnd);
        return value;
    }
}
