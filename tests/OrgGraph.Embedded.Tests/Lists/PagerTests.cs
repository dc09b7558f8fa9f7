using OrgGraph.Core.Lists;
using OrgGraph.Core.Model;
using OrgGraph.Embedded.Lists;

namespace OrgGraph.Embedded.Tests.Lists;

public sealed class PagerTests
{
    private static readonly ListOrder s_byLabel = new(ListOrderField.Label);

    // In order: Ada, ben (1), Ben (2), Cem, dora.
    private static readonly Person[] s_persons = [Person("5", "dora"), Person("1", "ben"), Person("4", "Cem"), Person("2", "Ben"), Person("3", "Ada")];

    [Theory]
    [InlineData(false, "3 1 2 4 5")]
    [InlineData(true, "5 4 2 1 3")]
    public void Pages_forward_give_every_node_once_in_order(bool descending, string expected)
    {
        var order = s_byLabel with { Descending = descending };
        var (seen, after, previous) = (new List<string>(), (Cursor?)null, false);
        while (true)
        {
            var page = Cut(new PageRequest(2, after), order);
            seen.AddRange(page.Items.Select(Name));
            Assert.Equal(previous, page.HasPrevious);
            Assert.Equal(seen.Count < 5, page.HasNext);
            if (!page.HasNext) break;
            (after, previous) = (Cursor.Of(page.Items[^1], order), true);
        }
        Assert.Equal(expected, string.Join(' ', seen));
    }

    [Theory]
    [InlineData(false, "3 1 2 4 5")]
    [InlineData(true, "5 4 2 1 3")]
    public void Pages_backward_give_every_node_once_in_order(bool descending, string expected)
    {
        var order = s_byLabel with { Descending = descending };
        var (seen, before) = (new List<string>(), (Cursor?)null);
        while (true)
        {
            var page = Cut(new PageRequest(null, null, Last: 2, before), order);
            seen.InsertRange(0, page.Items.Select(Name));
            Assert.Equal(before != null, page.HasNext);
            Assert.Equal(seen.Count < 5, page.HasPrevious);
            if (!page.HasPrevious) break;
            before = Cursor.Of(page.Items[0], order);
        }
        Assert.Equal(expected, string.Join(' ', seen));
    }

    [Fact]
    public void Labels_are_ordered_by_their_code_points_not_by_halves_of_characters()
    {
        Person[] persons = [Person("1", "a\U0001F600"), Person("2", "a\uFFFD"), Person("3", "a\uE000"), Person("4", "ab")];
        var page = Pager.Page(new SortedNodes<Person>(persons, s_byLabel), _ => true, descending: false, new PageRequest(3, new Cursor("ab", "person:4")));
        Assert.Equal("3 2 1", string.Join(' ', page.Items.Select(Name)));
    }

    [Fact]
    public void A_cursor_keeps_its_place_when_its_node_is_gone()
    {
        var page = Cut(new PageRequest(1, new Cursor("ben", "person:15")), s_byLabel);
        Assert.Equal("2", Name(Assert.Single(page.Items)));
        Assert.True(page.HasPrevious);
    }

    [Fact]
    public void Between_two_cursors_only_what_lies_between_is_given()
    {
        var page = Cut(new PageRequest(10, Cursor.Of(s_persons[4], s_byLabel), Before: Cursor.Of(s_persons[0], s_byLabel)), s_byLabel);
        Assert.Equal(["1", "2", "4"], page.Items.Select(Name));
    }

    [Fact]
    public void The_total_counts_the_whole_list_and_only_when_asked_for()
    {
        Assert.Equal(5, Cut(new PageRequest(1, WithTotal: true), s_byLabel).Total);
        Assert.Null(Cut(new PageRequest(1), s_byLabel).Total);
    }

    [Fact]
    public void By_id_the_label_has_no_say()
        => Assert.Equal(["1", "2", "3", "4", "5"], Cut(new PageRequest(10), new ListOrder(ListOrderField.Id)).Items.Select(Name));

    [Fact]
    public void A_cursor_is_read_as_it_was_written_and_nothing_else_is_a_cursor()
    {
        var cursor = new Cursor("åsa\n\"x\"", "person:5");
        Assert.True(Cursor.TryParse(cursor.ToString(), out var read));
        Assert.Equal(cursor, read);
        Assert.False(Cursor.TryParse("not a cursor!", out _));
        Assert.False(Cursor.TryParse("", out _));
        Assert.False(Cursor.TryParse("YWJj", out _));
    }

    private static Page<Person> Cut(PageRequest request, ListOrder order) => Pager.Page(new SortedNodes<Person>(s_persons, order), _ => true, order.Descending, request);

    private static string Name(Person person) => person.Id["person:".Length..];

    private static Person Person(string id, string name) => new($"person:{id}", name, null, null, null, null, Validity.Always);
}
