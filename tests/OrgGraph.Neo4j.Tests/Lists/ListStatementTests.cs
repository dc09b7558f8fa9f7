using System.Text.RegularExpressions;
using OrgGraph.Core.Lists;
using OrgGraph.Core.Model;
using OrgGraph.Neo4j.Lists;

namespace OrgGraph.Neo4j.Tests.Lists;

/// <summary>The statements that lists are made of. Those with all terms of a kind hold every part of every other.</summary>
public sealed partial class ListStatementTests
{
    private const string FolderVariable = "ORGGRAPH_COMPOSED";

    private static readonly Dictionary<Type, string[]> s_terms = new()
    {
        [typeof(Person)] = ["email", "location", "isAway", "hasPosition", "teamUnit"],
        [typeof(Position)] = ["top", "role", "isVacant", "isActing", "leadsTeamUnit", "teamUnit", "teamUnitOrAbove", "manager", "managerOrAbove"],
        [typeof(TeamUnit)] = ["kinds", "isRoot", "hasLead", "parent"],
        [typeof(Account)] = ["kinds", "isRoot", "parent", "assignedTo", "territory", "vertical", "segment"],
        [typeof(Partner)] = ["kinds", "attachedTo"],
        [typeof(Decision)] = ["categories", "unit"],
    };

    [Fact]
    public void Every_word_that_stands_for_something_is_replaced_and_every_part_is_used()
    {
        foreach (var (name, text) in Composed())
        {
            Assert.DoesNotMatch(PlaceholderOrDirective, text);
            if (Environment.GetEnvironmentVariable(FolderVariable) is { Length: > 0 } folder)
                File.WriteAllText(Path.Combine(folder, $"{name}.cypher"), text);
        }
    }

    [Fact]
    public void A_term_adds_its_test_and_nothing_else()
    {
        foreach (var (type, terms) in s_terms)
        {
            var kind = RecordKind.Of(type);
            var tests = terms.Select(term => ListStatement.Of(kind, ListOrderField.Label, ascending: true, [term])).ToList();
            Assert.Distinct(tests);
            Assert.DoesNotContain(ListStatement.Of(kind, ListOrderField.Label, ascending: true, []), tests);
            Assert.Equal(tests[0], ListStatement.Of(kind, ListOrderField.Label, ascending: true, [terms[0], "unknown"]));
        }
    }

    [GeneratedRegex(@"//|\b(?:_STATES|CANDIDATES|TESTS|ENTRY|KEY|DIRECTION|NODE_LABEL|FROM|TO|ENDING)\b", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex PlaceholderOrDirective { get; }

    private static IEnumerable<(string Name, string Text)> Composed()
    {
        foreach (var field in Enum.GetValues<ListOrderField>())
            yield return ($"territory-by-{field}", ListStatement.Of(RecordKind.Of<Territory>(), field, ascending: true, ["outside", "total"]));
        foreach (var (type, terms) in s_terms)
            yield return ($"{RecordKind.Of(type).Name}-with-all", ListStatement.Of(RecordKind.Of(type), ListOrderField.Label, ascending: false, [.. terms, "labelContains", "ids", "names"]));
    }
}
