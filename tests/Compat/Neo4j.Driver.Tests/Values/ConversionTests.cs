namespace Neo4j.Driver.Tests.Values;

public class ConversionTests
{
    [Fact]
    public void Numbers_are_converted_and_checked()
    {
        Assert.Equal(7, ((object)7L).As<int>());
        Assert.Equal(7, ((object)7L).As<int?>());
        Assert.Equal("7", ((object)7L).As<string>());
        Assert.Equal(7.0, ((object)7L).As<double>());
        Assert.Throws<OverflowException>(() => ((object)long.MaxValue).As<int>());
    }

    [Fact]
    public void Null_becomes_null_where_the_type_allows_it()
    {
        object? nothing = null;
        Assert.Null(nothing.As<string>());
        Assert.Null(nothing.As<int?>());
        Assert.Equal(5, nothing.As(5));
        Assert.Throws<InvalidCastException>(() => nothing.As<int>());
    }

    [Fact]
    public void Lists_and_maps_are_converted_element_by_element()
    {
        object list = new List<object?> { 1L, 2L };
        Assert.Equal([1, 2], list.As<List<int>>());
        Assert.Equal([1, 2], list.As<IReadOnlyList<int>>());
        object map = new Dictionary<string, object?> { ["a"] = new LocalDate(2026, 1, 2) };
        Assert.Equal(new DateOnly(2026, 1, 2), map.As<IReadOnlyDictionary<string, DateOnly>>()["a"]);
        Assert.Throws<InvalidCastException>(() => list.As<Dictionary<string, int>>());
        Assert.Throws<InvalidCastException>(() => map.As<List<int>>());
    }

    [Fact]
    public void What_has_no_such_form_is_refused()
    {
        Assert.Throws<InvalidCastException>(() => ((object)1L).As<LocalDate>());
        Assert.Throws<InvalidCastException>(() => ((object)new LocalDate(2026, 1, 2)).As<int>());
    }
}
