using OrgGraph.Core.Because;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Ownership;
using OrgGraph.Core.Responders;

namespace OrgGraph.Core.Handoffs;

/// <summary>Who stands behind the receiver of a handoff: the first who answers for a deputy seat of the receiving unit, by rank, else for the seat that leads it.</summary>
internal static class BackupRule
{
    /// <summary>The backup: never the receiving seat, nor the person who answers for it; null when there is nobody.</summary>
    /// <param name="view">The organisation as of the day.</param>
    /// <param name="to">Who receives.</param>
    /// <param name="receiver">The seat that receives.</param>
    /// <param name="because">Told how it was found.</param>
    public static Responder? Find(OrganizationView view, OwnerAnswer to, Owner receiver, List<Step> because)
    {
        var unit = receiver.TeamUnit ?? view.SeatOf(receiver.Position)?.TeamUnit;
        foreach (var seat in unit == null ? [] : view.DeputiesOf(unit).Concat(view.LeadsOf(unit)))
        {
            if (seat.Position == receiver.Position)
            {
                because.Add(StepCode.BackupIsReceiver, $"{view.Label(seat.Position)} is skipped as backup: it is the seat that receives.", seat.Position, seat);
                continue;
            }
            var answer = ResponderRule.Answer(view, seat.Position);
            because.AddRange(answer.Because);
            if (answer.Responder is not { } responder) continue;
            if (responder.Person == to.Responder?.Person)
            {
                because.Add(StepCode.BackupIsReceiver, $"{view.Label(responder.Person)} is skipped as backup: the same person already receives.", responder.Person, seat.Position, seat);
                continue;
            }
            because.Add(StepCode.BackupFound, $"{view.Label(responder.Person)} stands behind the receiver, for {view.Label(seat.Position)}, {(seat.DeputyRank == null ? "lead" : "a deputy")} of {view.Label(unit!)}.", responder.Person, seat.Position, seat);
            return responder;
        }
        because.Add(StepCode.NoBackup, unit == null ? $"Nobody stands behind the receiver: {view.Label(receiver.Position)} sits in no unit." : $"Nobody stands behind the receiver in {view.Label(unit)}.", [receiver.Position, .. unit == null ? [] : new[] { unit }]);
        return null;
    }
}
