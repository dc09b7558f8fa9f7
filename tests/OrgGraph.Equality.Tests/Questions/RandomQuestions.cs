using FsCheck;
using FsCheck.Fluent;
using OrgGraph.Core.Lists;
using OrgGraph.Core.Model;
using OrgGraph.Core.Store;
using OrgGraph.Equality.Tests.Organizations;

namespace OrgGraph.Equality.Tests.Questions;

/// <summary>Random questions of every kind about an organisation.</summary>
internal static class RandomQuestions
{
    public static Gen<IReadOnlyList<Asked>> About(RandomOrganization organization)
    {
        var named = new Named(organization.Shape, organization.Records);
        return
            from rules in Gen.CollectToList(
                new (Gen<object> Question, int Count)[]
                {
                    (RuleQuestions.Responder(named), 4), (RuleQuestions.Owner(named), 8), (RuleQuestions.AccountTeam(named), 3), (RuleQuestions.Escalation(named), 10),
                    (RuleQuestions.WhoDecides(named), 12), (RuleQuestions.Handoff(named), 8), (RuleQuestions.Path(named), 8),
                },
                kind => kind.Question.ListOf(kind.Count))
            from nodes in Nodes(named).ListOf(2)
            from lists in ListQuestions.Any(named).ListOf(4)
            from texts in Text(named).ListOf(2)
            select (IReadOnlyList<Asked>)[.. rules.SelectMany(list => list).Select(AskedOfRule.Of), .. nodes, .. lists, .. texts];
    }

    private static Gen<Asked> Nodes(Named named) =>
        from ids in named.Thing([.. RecordKind.Every.Where(kind => kind.IsNode).Select(kind => kind.Type)]).ListOf(4)
        from edges in Gen.SubListOf(RecordKind.Every.Where(kind => !kind.IsNode))
        from isSmall in Draw.Percent(70)
        from day in Named.Day
        select (Asked)new AskedForNodes(new NodesSlice([.. ids.Distinct()], [.. edges.Take(isSmall ? 2 : 20)]), day);

    /// <summary>Some of the words of something, cut short, in any case, in any order, or a key whole.</summary>
    private static Gen<Asked> Text(Named named) =>
        from node in named.Node
        from text in Gen.Elements(named.Records.OfType<ExternalKey>().Select(key => key.Key).Concat([node.Id, node.Label, (node as Person)?.Email ?? "contoso", "", "!?"]))
        from words in Gen.Shuffle(text.Split(' '))
        from length in Gen.Choose(1, 12)
        from isWhole in Draw.Percent(35)
        from isUpper in Draw.Percent(40)
        from kinds in Gen.SubListOf(RecordKind.Every.Where(kind => kind.IsNode)).In(40, Gen.Constant(new List<RecordKind>()))
        from first in Gen.Elements(1, 3, 10, 100)
        from day in Named.Day
        let cut = isWhole ? text : string.Join(' ', words.Select(word => word[..Math.Min(length, word.Length)]))
        select (Asked)new AskedForText(new NodeSearch(isUpper ? cut.ToUpperInvariant() : cut, [.. kinds], first, day));
}
