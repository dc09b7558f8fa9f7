using OrgGraph.Core.Model;

namespace OrgGraph.Bench.Generator;

/// <summary>Decisions with limits that grow along the line, and handoff rules for every stage.</summary>
internal static class DecisionsAndHandoffs
{
    public const string Discount = "decision:discount";
    public const string Stage = "WON";

    public static void AddTo(List<OrgRecord> records)
    {
        records.Add(new Decision(Discount, "Discount", "PRICING", "PERCENT", Validity.Always));
        records.Add(new HoldsRight(null, "ACCOUNT_EXECUTIVE", Discount, DecisionVerb.Decide, 500, null, Validity.Always));
        records.Add(new HoldsRight(null, "UNIT_LEAD", Discount, DecisionVerb.Decide, 2500, null, Validity.Always));
        records.Add(new HoldsRight("position:p0", null, Discount, DecisionVerb.Decide, null, null, Validity.Always));
        records.Add(new HoldsRight(null, "BUSINESS_MANAGER", Discount, DecisionVerb.Recommend, null, null, Validity.Always));
        string[] stages = ["QUALIFIED", "PROPOSAL", Stage, "ONBOARDING", "RENEWAL"];
        foreach (var (i, stage) in stages.Index())
            records.Add(new HandoffRule($"handoff-rule:{stage.ToLowerInvariant()}", $"Hand over when {stage}", stage, "ACCOUNT_EXECUTIVE", i < 2 ? "SPECIALIST" : "CSM", null, 16, ["Agree the plan", "Introduce the customer"], 10, AsksForPartner: false, Validity.Always));
    }
}
