using Mapster;
using OrgGraph.Api.Nodes;

namespace OrgGraph.Api.Mapping;

/// <summary>How nodes are shown: each kind by its own record, and wherever an id stands for a node, the node itself.</summary>
internal static class NodeMapping
{
    public static void Add(TypeAdapterConfig config)
    {
        Kind<Core.Model.Person, Person>(config).Map(person => person.WorkingCalendarId, person => person.WorkingCalendar);
        Kind<Core.Model.Position, Position>(config);
        Kind<Core.Model.TeamUnit, TeamUnit>(config);
        Kind<Core.Model.Account, Account>(config);
        Kind<Core.Model.Partner, Partner>(config);
        Kind<Core.Model.Territory, Territory>(config);
        Kind<Core.Model.Vertical, Vertical>(config);
        Kind<Core.Model.Segment, Segment>(config);
        Kind<Core.Model.SolutionArea, SolutionArea>(config);
        Kind<Core.Model.Product, Product>(config);
        Kind<Core.Model.Decision, Decision>(config);
        Kind<Core.Model.HandoffRule, HandoffRule>(config).Map(rule => rule.SolutionAreaId, rule => rule.SolutionArea);
        Kind<Core.Model.Forum, Forum>(config).Map(forum => forum.TeamUnitIds, forum => forum.TeamUnits);
        Kind<Core.Model.WorkingCalendar, WorkingCalendar>(config);
        config.NewConfig<string, INode>().MapWith(id => Show(View.Current.Named(id), config));
        config.NewConfig<Core.Model.Node, INode>().MapWith(node => Show(node, config));
    }

    private static TypeAdapterSetter<TCore, TApi> Kind<TCore, TApi>(TypeAdapterConfig config) where TCore : Core.Model.Node where TApi : INode
    {
        config.NewConfig<string, TApi>().MapWith(id => (TApi)Show(View.Current.Named(id), config));
        return config.NewConfig<TCore, TApi>().Map(nameof(INode.AsOf), _ => View.Current.Seen.Date);
    }

    private static INode Show(Core.Model.Node node, TypeAdapterConfig mapping) => node switch
    {
        Core.Model.Person person => person.Adapt<Core.Model.Person, Person>(mapping),
        Core.Model.Position position => position.Adapt<Core.Model.Position, Position>(mapping),
        Core.Model.TeamUnit unit => unit.Adapt<Core.Model.TeamUnit, TeamUnit>(mapping),
        Core.Model.Account account => account.Adapt<Core.Model.Account, Account>(mapping),
        Core.Model.Partner partner => partner.Adapt<Core.Model.Partner, Partner>(mapping),
        Core.Model.Territory territory => territory.Adapt<Core.Model.Territory, Territory>(mapping),
        Core.Model.Vertical vertical => vertical.Adapt<Core.Model.Vertical, Vertical>(mapping),
        Core.Model.Segment segment => segment.Adapt<Core.Model.Segment, Segment>(mapping),
        Core.Model.SolutionArea area => area.Adapt<Core.Model.SolutionArea, SolutionArea>(mapping),
        Core.Model.Product product => product.Adapt<Core.Model.Product, Product>(mapping),
        Core.Model.Decision decision => decision.Adapt<Core.Model.Decision, Decision>(mapping),
        Core.Model.HandoffRule rule => rule.Adapt<Core.Model.HandoffRule, HandoffRule>(mapping),
        Core.Model.Forum forum => forum.Adapt<Core.Model.Forum, Forum>(mapping),
        Core.Model.WorkingCalendar calendar => calendar.Adapt<Core.Model.WorkingCalendar, WorkingCalendar>(mapping),
        _ => throw new InvalidOperationException($"The API does not show nodes of the kind {node.GetType().Name}."),
    };
}
