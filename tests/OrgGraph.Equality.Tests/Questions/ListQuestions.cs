using FsCheck;
using FsCheck.Fluent;
using OrgGraph.Core.Lists;
using OrgGraph.Core.Model;
using OrgGraph.Equality.Tests.Organizations;

namespace OrgGraph.Equality.Tests.Questions;

/// <summary>Random pages of random lists.</summary>
internal static class ListQuestions
{
    private static readonly Gen<bool?> s_flag = Draw.Percent(50).MaybeValue(20);

    public static Gen<Asked> Any(Named named) => Gen.OneOf(
        List(named, from email in Gen.Elements("p1@contoso.com", "P2@FABRIKAM.com", "nobody").Maybe(12)
                    from location in Gen.Elements("pune", "SÃO PAULO", "Oslo").Maybe(20)
                    from unit in named.Thing(typeof(TeamUnit)).Maybe(30)
                    from isAway in s_flag
                    from hasPosition in s_flag
                    select (NodeFilter<Person>)new PersonFilter { Email = email, Location = location, TeamUnit = unit, IsAway = isAway, HasPosition = hasPosition }),
        List(named, from role in Draw.Role.Maybe(20)
                    from unit in named.Thing(typeof(TeamUnit)).Maybe(25)
                    from below in Draw.Percent(50)
                    from flags in s_flag.ListOf(4)
                    from manager in named.Thing(typeof(Position)).Maybe(25)
                    from indirect in Draw.Percent(50)
                    select (NodeFilter<Position>)new PositionFilter { Role = role, TeamUnit = unit, IncludeTeamUnitsBelow = below, IsVacant = flags[0], IsActing = flags[1], LeadsTeamUnit = flags[2], Top = flags[3], ReportsTo = manager, IncludeIndirectReports = indirect }),
        List(named, from kinds in Kinds("ATU", "STU", "NONE")
                    from parent in named.Thing(typeof(TeamUnit)).Maybe(25)
                    from flags in s_flag.ListOf(2)
                    select (NodeFilter<TeamUnit>)new TeamUnitFilter { Kinds = kinds, Parent = parent, IsRoot = flags[0], HasLead = flags[1] }),
        List(named, from kinds in Kinds("ENTERPRISE", "SITE")
                    from parent in named.Thing(typeof(Account)).Maybe(20)
                    from isRoot in s_flag
                    from territory in named.Thing(typeof(Territory)).Maybe(25)
                    from vertical in named.Thing(typeof(Vertical)).Maybe(15)
                    from segment in named.Thing(typeof(Segment)).Maybe(15)
                    from owner in named.Thing(typeof(Position), typeof(TeamUnit)).Maybe(20)
                    select (NodeFilter<Account>)new AccountFilter { Kinds = kinds, Parent = parent, IsRoot = isRoot, Territory = territory, Vertical = vertical, Segment = segment, AssignedTo = owner }),
        List(named, from kinds in Kinds("ISV") from account in named.Thing(typeof(Account)).Maybe(50) select (NodeFilter<Partner>)new PartnerFilter { Kinds = kinds, AttachedTo = account }),
        List(named, from categories in Kinds("PRICING", "PEOPLE") from unit in Rights.Unit.Maybe(30) select (NodeFilter<Decision>)new DecisionFilter { Categories = categories, Unit = unit }),
        Plain<Territory>(named), Plain<Vertical>(named), Plain<Segment>(named), Plain<SolutionArea>(named), Plain<Product>(named), Plain<HandoffRule>(named), Plain<Forum>(named), Plain<WorkingCalendar>(named));

    private static Gen<Asked> Plain<T>(Named named) where T : Node => List(named, Gen.Constant<NodeFilter<T>>(new LabelFilter<T>()));

    private static Gen<Asked> List<T>(Named named, Gen<NodeFilter<T>> filters) where T : Node =>
        from filter in filters
        from label in Gen.Elements("ÄRGER", "1", "contoso", "straße", "x", "o'h", "%", "Ⅷ").Maybe(20)
        from ids in named.Thing(typeof(T)).NonEmptyListOf().Select(list => (IReadOnlyList<string>?)list.Take(6).ToList()).In(12, Gen.Constant<IReadOnlyList<string>?>(null))
        from field in Gen.Elements(ListOrderField.Label, ListOrderField.Id)
        from isDescending in Draw.Percent(40)
        let order = new ListOrder(field, isDescending)
        from page in Page(named, order)
        from day in Named.Day
        select (Asked)new AskedForList<T>(new NodeList<T>(filter with { LabelContains = label, Ids = ids }, order, page, day));

    private static Gen<PageRequest> Page(Named named, ListOrder order) =>
        from size in Gen.Choose(1, 5).In(70, Gen.Constant(100))
        from isFirst in Draw.Percent(60)
        from after in Cursors(named, order)
        from before in Cursors(named, order)
        from withTotal in Draw.Percent(50)
        select new PageRequest(isFirst ? size : null, after, isFirst ? null : size, before, withTotal);

    private static Gen<Cursor?> Cursors(Named named, ListOrder order)
        => named.Node.Select(node => (Cursor?)Cursor.Of(node, order)).In(25, Gen.Constant<Cursor?>(null));

    private static Gen<IReadOnlyList<string>?> Kinds(params string[] kinds)
        => Gen.SubListOf(kinds).Select(list => (IReadOnlyList<string>?)list.ToList()).In(30, Gen.Constant<IReadOnlyList<string>?>(null));
}
