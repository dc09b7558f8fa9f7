using OrgGraph.Core.Model;
using OrgGraph.Core.Validation;

namespace OrgGraph.Files.Tests;

public class ReadingTests
{
    [Fact]
    public void Rows_become_records_whatever_the_order_of_files_columns_and_rows()
    {
        using var folder = new Folder(
            ("reports-to.csv", "manager,position,validFrom\nposition:lead,position:ae,2026-01-01\n"),
            ("positions.csv", "title,id,top\nAccount executive,position:ae,\nLead,position:lead,true\n"));
        var reading = folder.Read();
        Assert.Empty(reading.Problems);
        Assert.Equal(
        [
            new Position("position:ae", "Account executive", Top: false, Validity.Always),
            new Position("position:lead", "Lead", Top: true, Validity.Always),
            new ReportsTo("position:ae", "position:lead", new Validity(new DateOnly(2026, 1, 1), To: null)),
        ], reading.Records);
    }

    [Theory]
    [InlineData("﻿id,name\nproduct:a,A\n")]
    [InlineData("id,name\r\nproduct:a,A\r\n")]
    [InlineData("# exported today\n\nid,name\n# a comment\n\nproduct:a,A")]
    [InlineData(" id , name \n product:a , A \n")]
    [InlineData("\"id\",\"name\"\n\"product:a\",\"A\"\n")]
    public void Byte_order_marks_line_ends_comments_blank_lines_spaces_and_quotes_do_not_matter(string text)
    {
        using var folder = new Folder(("products.csv", text));
        var reading = folder.Read();
        Assert.Empty(reading.Problems);
        Assert.Equal([new Product("product:a", "A", Validity.Always)], reading.Records);
    }

    [Fact]
    public void A_quoted_value_keeps_its_spaces_commas_quotes_and_line_breaks()
    {
        using var folder = new Folder(("products.csv", "id,name\nproduct:a,\" A, \"\"B\"\"\r\n# C \"\n"));
        Assert.Equal([new Product("product:a", " A, \"B\"\r\n# C ", Validity.Always)], folder.Read().Records);
    }

    [Fact]
    public void A_list_is_split_at_bars_and_a_backslash_keeps_one()
    {
        using var folder = new Folder(("working-calendars.csv", "id,name,hours,holidays,timeZone\nworking-calendar:a,A,MO-TH 09:00-17:00 | FR 09:00-15:00,2026-01-01|2026-12-25,Europe/Berlin\n"),
            ("handoff-rules.csv", "id,name,stage,fromRole,toRole,checklist,priority\nhandoff-rule:a,A,WON,SELLER,CSM,this \\| that|\\ kept |back\\\\slash,1\n"));
        var reading = folder.Read();
        Assert.Empty(reading.Problems);
        var calendar = Assert.Single(reading.Records.OfType<WorkingCalendar>());
        Assert.Equal(["MO-TH 09:00-17:00", "FR 09:00-15:00"], calendar.Hours);
        Assert.Equal([new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 25)], calendar.Holidays);
        Assert.Equal(["this | that", " kept", "back\\slash"], Assert.Single(reading.Records.OfType<HandoffRule>()).Checklist);
    }

    [Theory]
    [InlineData("ALL")]
    [InlineData("")]
    public void A_delegation_without_a_decision_or_of_ALL_is_for_all_decisions(string decision)
    {
        using var folder = new Folder(("persons.csv", "id,name\nperson:a,A\nperson:b,B\n"), ("positions.csv", "id,title\nposition:a,A\n"),
            ("delegates-to.csv", $"delegator,delegate,position,decision,limit\nperson:a,person:b,position:a,{decision},500\n"));
        var reading = folder.Read();
        Assert.Empty(reading.Problems);
        Assert.Contains(new DelegatesTo("person:a", "person:b", "position:a", Decision: null, Limit: 500, Validity.Always), reading.Records);
    }

    [Theory]
    [InlineData("products.csv", "", 0, "id", ProblemCode.MissingColumn)]
    [InlineData("products.csv", "id;name\n", 0, "id;name", ProblemCode.UnknownColumn)]
    [InlineData("products.csv", "id,nam,name\nproduct:a,A,A\n", 0, "nam", ProblemCode.UnknownColumn)]
    [InlineData("products.csv", "id,name,name\nproduct:a,A,A\n", 0, "name", ProblemCode.DuplicateColumn)]
    [InlineData("products.csv", "id\nproduct:a\n", 0, "name", ProblemCode.MissingColumn)]
    [InlineData("products.csv", "id,name\n\n#\nproduct:a\n", 4, null, ProblemCode.WrongFieldCount)]
    [InlineData("products.csv", "id,name\nproduct:a,A,B\n", 2, null, ProblemCode.WrongFieldCount)]
    [InlineData("products.csv", "id,name\nproduct:a,\n", 2, "name", ProblemCode.MissingValue)]
    [InlineData("products.csv", "id,name\nproduct:a,\"  \"\n", 2, "name", ProblemCode.MissingValue)]
    [InlineData("products.csv", "id,name\nproduct:a,A \"B\"\n", 2, null, ProblemCode.BadQuoting)]
    [InlineData("products.csv", "id,name\nproduct:a,\"A\" B\n", 2, null, ProblemCode.BadQuoting)]
    [InlineData("products.csv", "id,name\nproduct:a,A\nproduct:b,\"B\nproduct:c,C\n", 3, null, ProblemCode.BadQuoting)]
    [InlineData("products.csv", "id,name\nproduct:b,\"B\nB\"\nproduct:c,\n", 4, "name", ProblemCode.MissingValue)]
    [InlineData("products.csv", "id,name,validFrom\nproduct:a,A,01.02.2026\n", 2, "validFrom", ProblemCode.BadValue)]
    [InlineData("products.csv", "id,name,validFrom\nproduct:a,A,2026-02-30\n", 2, "validFrom", ProblemCode.BadValue)]
    [InlineData("positions.csv", "id,title,top\nposition:a,A,yes\n", 2, "top", ProblemCode.BadValue)]
    [InlineData("handoff-rules.csv", "id,name,stage,fromRole,toRole,priority\nhandoff-rule:a,A,WON,SELLER,CSM,high\n", 2, "priority", ProblemCode.BadValue)]
    [InlineData("working-calendars.csv", "id,name,hours,holidays,timeZone\nworking-calendar:a,A,MO 09:00-17:00,2026-01-01|x,UTC\n", 2, "holidays", ProblemCode.BadValue)]
    [InlineData("forums.csv", "id,name,cadence,roles\nforum:a,A,FREQ=DAILY,CSM||PAM\n", 2, "roles", ProblemCode.BadValue)]
    [InlineData("Products.csv", "id,name\nproduct:a,A\n", 0, null, ProblemCode.UnknownFile)]
    public void What_cannot_be_read_is_reported_where_it_stands(string file, string text, int line, string? column, ProblemCode code)
    {
        using var folder = new Folder((file, text));
        var problems = folder.Read().Problems;
        Assert.Contains((file, line, column, code), problems.Select(p => (p.File, p.Line ?? 0, p.Column, p.Code)));
        Assert.All(problems, p => Assert.Equal(code is ProblemCode.UnknownColumn ? p.Code : code, p.Code));
    }

    [Fact]
    public void Text_that_is_not_UTF8_is_reported_with_its_line()
    {
        using var folder = new Folder();
        File.WriteAllBytes(Path.Combine(folder.Path, "products.csv"), [.. "id,name\nproduct:a,A\nproduct:b,M"u8, 0xFC, .. "ller\n"u8]);
        var problem = Assert.Single(folder.Read().Problems);
        Assert.Equal(("products.csv", 3, ProblemCode.UnreadableFile), (problem.File, problem.Line, problem.Code));
    }

    [Fact]
    public void A_row_that_cannot_be_read_makes_no_reference_to_it_dangle()
    {
        using var folder = new Folder(("positions.csv", "id,title,top\nposition:a,A,perhaps\nposition:b,B,\n"), ("reports-to.csv", "position,manager\nposition:b,position:a\n"));
        Assert.Equal(ProblemCode.BadValue, Assert.Single(folder.Read().Problems).Code);
    }

    [Fact]
    public void Every_fault_of_a_row_is_reported()
    {
        using var folder = new Folder(("positions.csv", "id,title,top,validFrom\nposition:a,,perhaps,soon\n"));
        Assert.Equal(["title", "top", "validFrom"], folder.Read().Problems.Select(p => p.Column));
    }

    [Fact]
    public void A_misspelt_name_is_met_with_the_right_one()
    {
        using var folder = new Folder(("position.csv", "id,title\n"), ("products.csv", "id,Name\n"));
        Assert.Equal(["Did you mean 'positions.csv'?", "Did you mean 'name'?"], folder.Read().Problems.Where(p => p.Code != ProblemCode.MissingColumn).Select(p => p.Fix));
    }

    [Fact]
    public void A_folder_without_CSV_files_is_refused()
    {
        using var folder = new Folder(("README.md", "#"));
        Assert.Equal(ProblemCode.EmptyFolder, Assert.Single(folder.Read().Problems).Code);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named() => Assert.Contains("nowhere", Assert.Throws<DirectoryNotFoundException>(() => OrganizationFolder.Read("nowhere")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_problem_between_rows_names_both_places()
    {
        using var folder = new Folder(("positions.csv", "id,title\nposition:a,A\nposition:b,B\nposition:c,C\n"), ("reports-to.csv", "position,manager\nposition:a,position:b\nposition:a,position:c\n"));
        var problem = Assert.Single(folder.Read().Problems);
        Assert.Equal(("reports-to.csv", 3, "manager", ProblemCode.TwoSolidLines), (problem.File, problem.Line, problem.Column, problem.Code));
        Assert.Contains("See also reports-to.csv:2.", problem.Message, StringComparison.Ordinal);
    }
}
