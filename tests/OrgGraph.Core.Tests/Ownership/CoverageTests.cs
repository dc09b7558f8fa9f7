using OrgGraph.Core.Because;
using OrgGraph.Core.Model;
using OrgGraph.Core.Ownership;

namespace OrgGraph.Core.Tests.Ownership;

public class CoverageTests
{
    /// <summary>A shop in Bavaria, which lies in Germany, in retail; and for each of some units one seat of the role, named as the unit.</summary>
    private static Org Shop(params string[] units)
    {
        var org = new Org().Account("shop").In("shop", "territory:bavaria").In("shop", "vertical:retail").PartOf("territory:bavaria", "territory:germany").PartOf("territory:germany", "territory:europe");
        foreach (var unit in units)
            org.Seat(unit, unit);
        return org;
    }

    [Fact]
    public void A_rule_that_matches_names_the_seat_of_its_unit()
    {
        var answer = Shop("west").Covers("west", territory: "germany", vertical: "retail").Owner().Is("west")
            .Says(StepCode.NothingAssigned).Says(StepCode.CoverageApplies, "west covers germany, retail as ACCOUNT_EXECUTIVE (priority 1).");

        Assert.Equal(new Owner("position:west", "team-unit:west", OwnershipSource.Covered, "account:shop", IsFallback: false, "covers:team-unit:west>ACCOUNT_EXECUTIVE>territory:germany>vertical:retail"), answer.Owner);
    }

    [Fact]
    public void Coverage_is_not_asked_where_somebody_is_assigned()
        => Shop("west").Covers("west").Owns("position:ae", "account:shop").Owner().Is("ae").DoesNotSay(StepCode.CoverageApplies);

    [Fact]
    public void Coverage_is_asked_where_an_assignment_leads_to_no_seat()
        => Shop("west").Covers("west").Owns("team-unit:empty", "account:shop").Owner().Is("west").Says(StepCode.UnitWithoutSeat);

    [Theory]
    [InlineData("france", null, null)]
    [InlineData(null, "banking", null)]
    [InlineData(null, null, "large")]
    [InlineData("germany", "banking", null)]
    public void A_rule_that_names_a_dimension_the_account_is_not_in_does_not_match(string? territory, string? vertical, string? segment)
        => Shop("west").Covers("west", territory: territory, vertical: vertical, segment: segment)
            .Owner().IsUnresolved().Says(StepCode.NothingCovers, "No coverage rule for ACCOUNT_EXECUTIVE applies to shop.");

    [Fact]
    public void A_rule_for_another_role_or_another_time_does_not_match()
        => Shop("west").Covers("west", "CSM").Covers("west", from: "2026-06-16").Owner().IsUnresolved();

    [Fact]
    public void A_rule_for_a_solution_area_matches_only_when_that_area_is_asked_for()
    {
        var org = Shop("cloud").Covers("cloud", area: "cloud").With(new SolutionArea("solution-area:apps", "apps", Validity.Always));

        org.Owner(area: "cloud").Is("cloud");
        org.Owner(area: "apps").IsUnresolved();
        org.Owner().IsUnresolved();
    }

    [Fact]
    public void A_rule_that_names_nothing_matches_everything()
        => new Org().Account("shop").Seat("west", "west").Covers("west").Owner().Is("west").Says(StepCode.CoverageApplies, "west covers everything as ACCOUNT_EXECUTIVE (priority 1).");

    [Fact]
    public void The_lowest_priority_goes_first_even_with_fewer_dimensions()
        => Shop("east", "west").Covers("west", territory: "bavaria", vertical: "retail", priority: 2).Covers("east", priority: 1).Owner().Is("east")
            .Says(StepCode.CoverageOutranked, "west covers bavaria, retail as ACCOUNT_EXECUTIVE, and is skipped: its priority 2 comes after 1.");

    [Fact]
    public void Then_the_most_dimensions_even_with_a_less_deep_territory()
        => Shop("east", "west").Covers("west", territory: "bavaria").Covers("east", territory: "europe", vertical: "retail").Owner().Is("east")
            .Says(StepCode.CoverageOutranked, "west covers bavaria as ACCOUNT_EXECUTIVE, and is skipped: the rule of east names more dimensions.");

    [Fact]
    public void Then_the_deepest_territory()
        => Shop("east", "west").Covers("east", territory: "europe").Covers("west", territory: "germany").Owner().Is("west")
            .Says(StepCode.CoverageOutranked, "east covers europe as ACCOUNT_EXECUTIVE, and is skipped: the rule of west names a deeper territory.");

    [Fact]
    public void A_territory_of_any_depth_goes_before_another_dimension()
        => Shop("east", "west").Covers("east", vertical: "retail").Covers("west", territory: "europe").Owner().Is("west");

    [Fact]
    public void Equal_rules_are_ambiguous_unless_they_lead_to_one_seat()
    {
        Shop("east", "west").Covers("east", vertical: "retail").Covers("west", vertical: "retail").Owner().IsAmbiguous("east", "west");
        Shop("east").SitsIn("east", "west", "ACCOUNT_EXECUTIVE").Covers("east", vertical: "retail").Covers("west", vertical: "retail").Owner().Is("east");
    }

    [Fact]
    public void A_rule_whose_unit_leads_to_no_seat_gives_way_to_the_next()
        => Shop("west").Covers("empty", priority: 1).Covers("west", priority: 2).Owner().Is("west").Says(StepCode.UnitWithoutSeat).DoesNotSay(StepCode.CoverageOutranked);

    [Fact]
    public void An_account_in_two_territories_is_covered_in_both_and_the_deeper_goes_first()
        => Shop("east", "west").In("shop", "territory:texas").Covers("east", territory: "texas").Covers("west", territory: "bavaria").Owner().Is("west").Says(StepCode.CoverageOutranked);

    [Fact]
    public void A_site_takes_each_dimension_that_it_lacks_from_the_nearest_account_above_that_has_it()
    {
        var org = Shop("west").Account("group").In("group", "vertical:banking").In("group", "segment:large").PartOf("account:shop", "account:group")
            .Account("till", partOf: "shop").Covers("west", territory: "germany", vertical: "retail", segment: "large");

        var answer = org.Owner("account:till").Is("west");

        Assert.Equal(
            ["till counts as bavaria, as shop above it does.", "till counts as retail, as shop above it does.", "till counts as large, as group above it does."],
            answer.Because.Where(s => s.Code == StepCode.DimensionInherited).Select(s => s.Text));
    }

    [Fact]
    public void A_site_in_a_vertical_of_its_own_is_not_in_that_of_its_enterprise()
        => Shop("west").Account("till", partOf: "shop").In("till", "vertical:banking").Covers("west", vertical: "retail").Owner("account:till").IsUnresolved();

    [Fact]
    public void A_partner_is_covered_by_rules_that_name_no_place()
    {
        var org = Shop("west").With(new Partner("partner:soft", "soft", "RESELLER", Validity.Always)).Seat("pam", "partners", "PAM").Covers("partners", "PAM").Covers("west", "PAM", territory: "germany");

        org.Owner("partner:soft", role: null).Is("pam");
    }

    [Fact]
    public void A_territory_that_is_not_in_use_any_more_does_not_count()
        => new Org().Account("shop").With(new Territory("territory:bavaria", "bavaria", Org.Valid(to: "2026-01-01"))).In("shop", "territory:bavaria").Seat("west", "west").Covers("west", territory: "bavaria").Owner().IsUnresolved();

    [Fact]
    public void Territories_that_lie_within_each_other_end_the_walk()
        => Shop("west").PartOf("territory:europe", "territory:bavaria").Covers("west", territory: "europe").Owner().Is("west").Says(StepCode.ParentCycle);
}
