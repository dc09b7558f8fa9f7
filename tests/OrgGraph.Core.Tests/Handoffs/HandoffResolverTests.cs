using OrgGraph.Core.Because;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Handoffs;
using OrgGraph.Core.Model;
using OrgGraph.Core.Responders;
using static OrgGraph.Core.Tests.Handoffs.HandoffAssertions;

namespace OrgGraph.Core.Tests.Handoffs;

public class HandoffResolverTests
{
    [Fact]
    public void The_owner_of_one_role_hands_over_to_the_owner_of_the_other()
    {
        var answer = Shop().Rule("first").Handoff().Says(StepCode.HandsOver, "ae hands over, as ACCOUNT_EXECUTIVE.").Says(StepCode.Receives, "csm receives, as CSM; ben answers.").Says(StepCode.NoTimeLimit);

        Assert.Equal(HandoffStatus.Resolved, answer.Status);
        Assert.Equal(("position:ae", "position:csm", "person:ben"), (answer.From?.Owner?.Position, answer.To?.Owner?.Position, answer.To?.Responder?.Person));
        Assert.Equal(["Introduce", "Sign off"], answer.Checklist);
        Assert.Null(answer.Due);
        Assert.Empty(answer.Missing);
    }

    [Fact]
    public void The_solution_area_is_handed_on_to_the_owners()
        => Assert.Equal("position:cloud", Shop().Owns("position:cloud", "account:shop", "CSM", area: "cloud").Holds("dan", "cloud").Rule("first").Handoff(area: "cloud").To?.Owner?.Position);

    [Fact]
    public void One_seat_that_hands_over_to_itself_is_said()
    {
        var answer = Shop().Owns("position:ae", "account:shop", "SELF").Rule("first", to: "SELF").Handoff().Says(StepCode.SameOwner, "ae both hands over and receives.");

        Assert.Equal(HandoffStatus.SameOwner, answer.Status);
    }

    [Fact]
    public void A_gap_goes_before_the_same_owner()
        => Shop().Owns("position:ae", "account:shop", "SELF").Rule("first", to: "SELF", partner: true).Handoff().Says(StepCode.SameOwner).HasGap(HandoffPart.Partner);

    [Fact]
    public void A_receiver_whom_nobody_owns_as_is_a_gap()
        => Shop().Rule("first", to: "ARCHITECT", hours: 4).Handoff().HasGap(HandoffPart.To).Says(StepCode.PartMissing, "Who receives is missing: no seat owns shop as ARCHITECT.");

    [Fact]
    public void Two_seats_that_could_hand_over_are_a_gap()
        => Shop().Owns("position:ae2", "account:shop").Rule("first").Handoff().HasGap(HandoffPart.From).Says(StepCode.PartMissing, "Who hands over is missing: several seats have an equal claim to shop as ACCOUNT_EXECUTIVE.");

    [Fact]
    public void A_receiver_for_whom_nobody_answers_is_a_gap()
        => Shop().Owns("position:empty", "account:shop", "ARCHITECT").Rule("first", to: "ARCHITECT", hours: 4).Handoff().HasGap(HandoffPart.Responder)
            .Says(StepCode.PartMissing, "Nobody answers for empty, or above it.").Says(StepCode.NoEscalation).Says(StepCode.NoBackup, "Nobody stands behind the receiver: empty sits in no unit.")
            .Says(StepCode.UsualHoursUsed, "Working hours are the usual ones, MO-FR 09:00-17:00 in UTC, as the receiver has no calendar that could be used.");

    [Fact]
    public void Partners_and_their_managers_take_part_where_asked_for()
    {
        var org = Shop().Attached("soft", "group").Owns("position:pam", "partner:soft", "PAM");

        Assert.Equal("position:pam", Assert.Single(org.Rule("first", partner: true).Handoff().Partners).PartnerManager.Owner?.Position);
        Assert.Empty(org.Rule("second", priority: 0).Handoff().Partners);
    }

    [Fact]
    public void A_partner_that_is_asked_for_and_not_attached_is_a_gap()
        => Shop().Rule("first", partner: true).Handoff().HasGap(HandoffPart.Partner).Says(StepCode.PartMissing, "first asks for a partner, and none is attached to shop.");

    [Fact]
    public void Partners_without_a_manager_are_one_gap_and_each_is_said()
    {
        var answer = Shop().Attached("soft", "shop").Attached("soft", "shop", "DELIVERS").Attached("hard", "shop").Rule("first", partner: true).Handoff().HasGap(HandoffPart.PartnerManager);

        Assert.Equal(
            ["The manager of hard is missing: no seat owns hard as PAM.", "The manager of soft is missing: no seat owns soft as PAM."],
            answer.Because.Where(s => s.Code == StepCode.PartMissing).Select(s => s.Text));
    }

    [Fact]
    public void The_first_deputy_of_the_receiving_unit_who_answers_is_the_backup()
    {
        var answer = Shop().Leads("head", "success").Leads("d2", "success", deputy: 2).Holds("eve", "d2").Leads("d1", "success", deputy: 1).Rule("first").Handoff()
            .Says(StepCode.BackupFound, "eve stands behind the receiver, for d2, a deputy of success.");

        Assert.Equal(new Responder("person:eve", ResponderKind.Holder, "position:d2"), answer.Backup);
    }

    [Fact]
    public void Without_a_deputy_the_lead_is_the_backup()
        => Assert.Equal("person:cara", Shop().Leads("head", "success").Rule("first").Handoff().Says(StepCode.BackupFound, "cara stands behind the receiver, for head, lead of success.").Backup?.Person);

    [Fact]
    public void The_backup_is_another_seat_and_another_person_than_the_receiver()
    {
        var answer = Shop().Leads("csm", "success").Leads("deputy", "success", deputy: 1).Holds("ben", "deputy").Rule("first").Handoff().Says(StepCode.NoBackup, "Nobody stands behind the receiver in success.");

        Assert.Null(answer.Backup);
        Assert.Equal(
            ["ben is skipped as backup: the same person already receives.", "csm is skipped as backup: it is the seat that receives."],
            answer.Because.Where(s => s.Code == StepCode.BackupIsReceiver).Select(s => s.Text));
    }

    [Fact]
    public void The_unit_that_was_assigned_is_the_receiving_unit()
        => Assert.Equal("person:eve", Shop().Owns("team-unit:east", "account:shop", "ARCHITECT").Seat("arch", "east", "ARCHITECT", holder: "dan").Seat("elead", holder: "eve").Leads("elead", "east").Rule("first", to: "ARCHITECT").Handoff().Backup?.Person);

    [Fact]
    public void It_stays_the_receiving_unit_when_a_lead_from_above_receives_for_it()
        => Assert.Equal(
            "person:eve",
            Shop().Unit("world").Unit("east", partOf: "world").Leads("head", "world").Leads("deputy", "east", deputy: 1).Holds("eve", "deputy").Owns("team-unit:east", "account:shop", "ARCHITECT").Rule("first", to: "ARCHITECT").Handoff().Backup?.Person);

    [Fact]
    public void It_is_due_after_the_hours_in_the_calendar_of_whoever_answers()
    {
        var answer = Shop().With(new WorkingCalendar("working-calendar:ny", "ny", ["MO-FR 08:00-12:00"], [new DateOnly(2026, 6, 16)], "America/New_York", Validity.Always)).Person("ben", calendar: "ny").Rule("first", hours: 5).Handoff()
            .Says(StepCode.CalendarUsed, "Working hours are those of ny, the calendar of ben, in America/New_York.")
            .Says(StepCode.DueCounted, "5 working hours from 2026-06-15 10:00 +00:00 have passed on 2026-06-17 09:00 -04:00.");

        Assert.Equal(new DateTimeOffset(2026, 6, 17, 9, 0, 0, TimeSpan.FromHours(-4)), answer.Due);
    }

    [Fact]
    public void Without_a_calendar_the_usual_hours_count_in_the_persons_time_zone()
        => Assert.Equal(
            new DateTimeOffset(2026, 6, 15, 13, 0, 0, TimeSpan.FromHours(2)),
            Shop().Person("ben", timeZone: "Europe/Berlin").Rule("first", hours: 1).Handoff().Says(StepCode.UsualHoursUsed, "Working hours are the usual ones, MO-FR 09:00-17:00 in Europe/Berlin, as ben has no calendar that could be used.").Due);

    [Theory]
    [InlineData("MO-FR", "UTC", null, "cal, the calendar of ben, is skipped: its hours cannot be read, or its time zone UTC is unknown.")]
    [InlineData("MO-FR 09:00-10:00", "Mars/Base", null, "cal, the calendar of ben, is skipped: its hours cannot be read, or its time zone Mars/Base is unknown.")]
    [InlineData("MO-FR 09:00-10:00", "UTC", "2026-06-15", "cal, the calendar of ben, is skipped: it is not in use on 2026-06-15.")]
    public void A_calendar_that_cannot_be_used_is_skipped_and_said(string hours, string zone, string? validTo, string text)
    {
        var answer = Shop().With(new WorkingCalendar("working-calendar:cal", "cal", [hours], [], zone, Org.Valid(to: validTo))).Person("ben", calendar: "cal").Rule("first", hours: 1).Handoff().Says(StepCode.CalendarUnusable, text).Says(StepCode.UsualHoursUsed);

        Assert.Equal(Start.AddHours(1), answer.Due);
    }

    [Fact]
    public void An_unknown_time_zone_of_a_person_is_skipped_and_said()
        => Assert.Equal(Start.AddHours(1), Shop().Person("ben", timeZone: "Mars/Base").Rule("first", hours: 1).Handoff().Says(StepCode.CalendarUnusable, "Mars/Base, the time zone of ben, is skipped: it is unknown.").Due);

    [Fact]
    public void Hours_that_never_pass_leave_no_due_moment()
        => Assert.Null(Shop().Rule("first", hours: 100_000).Handoff().Says(StepCode.DueOutOfReach, "100000 working hours from 2026-06-15 10:00 +00:00 do not pass within ten years.").Due);

    [Fact]
    public void The_first_escalation_is_the_first_above_whom_another_answers_for()
    {
        var answer = Shop().Rule("first").Handoff().Says(StepCode.FirstEscalationFound, "cara, for head, is the first to escalate to.");

        Assert.Equal(("position:head", "person:cara"), (answer.FirstEscalation?.Position, answer.FirstEscalation?.Responder?.Person));
    }

    [Fact]
    public void Where_the_seat_above_answers_for_a_vacant_receiver_the_next_one_is_the_first_escalation()
        => Assert.Equal(
            "position:boss",
            new Org().Account("shop").Owns("position:ae", "account:shop").Owns("position:csm", "account:shop", "CSM").Seat("csm", manager: "head").Seat("head", holder: "cara", manager: "boss").Seat("boss", holder: "dan", top: true)
                .Rule("first").Handoff().FirstEscalation?.Position);

    [Fact]
    public void Only_an_account_is_handed_over()
        => Assert.Equal("WRONG_KIND", Assert.Throws<OrganizationException>(() => Shop().Rule("first").Handoff(of: "position:ae")).Code);
}
