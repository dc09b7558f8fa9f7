using OrgGraph.Core.Because;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Model;

namespace OrgGraph.Core.Ownership;

/// <summary>Which seats answer for a unit that was assigned or covers: its seat of the role, else its lead, else the lead of the nearest unit above that has one.</summary>
internal static class UnitSeats
{
    /// <summary>The seats; several when the unit has several of the role, or, in data that others wrote, several leads. Empty when there is none.</summary>
    public static IReadOnlyList<(string Position, bool IsFallback)> Of(OrganizationView view, string unit, string role, List<Step> because)
    {
        var ofRole = OfRole(view, unit, role);
        foreach (var seat in ofRole)
            because.Add(StepCode.UnitSeatOfRole, $"{view.Label(unit)} answers with its seat of the role {role}, {view.Label(seat.Position)}.", seat.Position, unit, seat);
        return ofRole.Count > 0 ? [.. ofRole.Select(s => (s.Position, false))] : [.. Leads(view, unit, role, because).Select(p => (p, true))];
    }

    private static ArraySegment<SitsIn> OfRole(OrganizationView view, string unit, string role)
    {
        var ofRole = new List<SitsIn>();
        foreach (var seat in view.Organization.SitsInByTeamUnit[unit])
        {
            if (seat.Role == role && view.Find<Position>(seat.Position) != null) ofRole.Add(seat);
        }
        return view.InForceByEnd<SitsIn>(ofRole.ToArray(), s => $"{s.Position}>{s.Role}");
    }

    private static IEnumerable<string> Leads(OrganizationView view, string unit, string role, List<Step> because)
    {
        foreach (var level in view.Upwards(unit, because))
        {
            var leads = view.LeadsOf(level);
            foreach (var lead in leads)
            {
                if (level == unit)
                    because.Add(StepCode.UnitLead, $"{view.Label(unit)} has no seat of the role {role} and answers with its lead, {view.Label(lead.Position)}.", lead.Position, unit, lead);
                else
                    because.Add(StepCode.ParentUnitLead, $"{view.Label(unit)} has neither a seat of the role {role} nor a lead; {view.Label(lead.Position)} answers, who leads {view.Label(level)}, the nearest unit above with a lead.", lead.Position, unit, level, lead);
            }
            if (leads.Count > 0) return leads.Select(l => l.Position);
        }
        because.Add(StepCode.UnitWithoutSeat, $"{view.Label(unit)} is skipped: it has no seat of the role {role}, and neither it nor a unit above it has a lead.", unit);
        return [];
    }
}
