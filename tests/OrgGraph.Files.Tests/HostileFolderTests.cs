using OrgGraph.Core.Validation;

namespace OrgGraph.Files.Tests;

/// <summary>A folder with one fault of each sort: every one is reported, where it stands, and nothing else is.</summary>
public class HostileFolderTests
{
    private static readonly string s_path = Path.Combine(AppContext.BaseDirectory, "hostile");

    [Fact]
    public void Every_fault_is_reported_once_where_it_stands()
    {
        var problems = OrganizationFolder.Read(s_path).Problems;
        Assert.Equal(
        [
            ("accounts.csv", 3, null, ProblemCode.BadQuoting),
            ("away.csv", 0, "standin", ProblemCode.UnknownColumn),
            ("decisions.csv", 2, "unit", ProblemCode.BadUnit),
            ("external-keys.csv", 3, "node", ProblemCode.AmbiguousKey),
            ("external-keys.csv", 4, "source", ProblemCode.BadKeySource),
            ("holds-right.csv", 2, "verb", ProblemCode.BadValue),
            ("holds-right.csv", 3, "position", ProblemCode.PositionOrRole),
            ("holds-right.csv", 4, "limit", ProblemCode.OutOfRange),
            ("leads.csv", 3, "position", ProblemCode.TwoLeads),
            ("leads.csv", 4, "deputyRank", ProblemCode.OutOfRange),
            ("own.csv", 0, null, ProblemCode.UnknownFile),
            ("part-of.csv", 2, "parent", ProblemCode.DifferentKinds),
            ("persons.csv", 4, "timeZone", ProblemCode.BadTimeZone),
            ("persons.csv", 5, "id", ProblemCode.BadId),
            ("persons.csv", 6, "id", ProblemCode.DuplicateId),
            ("positions.csv", 6, "top", ProblemCode.BadValue),
            ("positions.csv", 7, "title", ProblemCode.MissingValue),
            ("positions.csv", 8, null, ProblemCode.WrongFieldCount),
            ("reports-to.csv", 3, "manager", ProblemCode.ReportingCycle),
            ("reports-to.csv", 8, "manager", ProblemCode.TwoSolidLines),
            ("reports-to.csv", 10, "manager", ProblemCode.DanglingReference),
            ("reports-to.csv", 11, "manager", ProblemCode.WrongKind),
            ("reports-to.csv", 12, "manager", ProblemCode.SelfReference),
            ("reports-to.csv", 13, "validTo", ProblemCode.EmptyInterval),
            ("reports-to.csv", 14, "validFrom", ProblemCode.BadValue),
            ("sits-in.csv", 0, "role", ProblemCode.MissingColumn),
            ("team-units.csv", 3, "kind", ProblemCode.BadCode),
        ], problems.Select(p => (p.File, p.Line ?? 0, p.Column, p.Code)));
        Assert.All(problems, p => Assert.All([p.Message, p.Fix], text => Assert.Matches(@"[.?]$", text)));
    }

    [Fact]
    public void Reading_changes_nothing()
    {
        using var folder = new Folder(Directory.EnumerateFiles(s_path).Select(file => (Path.GetFileName(file), File.ReadAllText(file))));
        var before = folder.Files();
        Assert.NotEmpty(folder.Read().Problems);
        Assert.Equal(before, folder.Files());
    }

    [Fact]
    public void A_problem_is_one_line_with_its_place_its_code_what_is_wrong_and_what_would_be_right()
        => Assert.Contains("leads.csv:4 (deputyRank): OUT_OF_RANGE: 0 is too low. Write 1 or more.", OrganizationFolder.Read(s_path).Problems.Select(p => p.ToString()));
}
