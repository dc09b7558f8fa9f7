using Mapster;
using OrgGraph.Api.Because;
using OrgGraph.Api.Decisions;
using OrgGraph.Api.Escalation;
using OrgGraph.Api.Handoffs;
using OrgGraph.Api.Links;
using OrgGraph.Api.Ownership;
using OrgGraph.Api.Paths;

namespace OrgGraph.Api.Mapping;

/// <summary>
/// How Core's records become the API's: members of one name are the same thing, and an id becomes the node that it names. Every member of the API's
/// records must come from somewhere, or the program does not start.
/// </summary>
public static class ApiMapping
{
    /// <summary>The rules, compiled.</summary>
    public static TypeAdapterConfig Create()
    {
        var config = new TypeAdapterConfig { RequireDestinationMemberSource = true };
        NodeMapping.Add(config);
        // They never change, so that there is nothing to copy.
        config.NewConfig<IReadOnlyList<string>, IReadOnlyList<string>>().MapWith(texts => texts);
        config.NewConfig<Core.Because.Step, Step>().MapWith(step => new Step(step));
        config.NewConfig<Core.Model.Holds, Holding>();
        config.NewConfig<Core.Model.DottedLineTo, DottedReporting>();
        config.NewConfig<Core.Model.Leads, Leadership>();
        config.NewConfig<Core.Model.Owns, Assignment>();
        config.NewConfig<Core.Model.Covers, Coverage>();
        config.NewConfig<Core.Model.AttachedTo, Attachment>();
        config.NewConfig<Core.Model.EntitledTo, Entitlement>();
        config.NewConfig<Core.Model.HoldsRight, Right>();
        config.NewConfig<Core.Model.DelegatesTo, Delegation>();
        config.NewConfig<Core.Model.Away, Absence>();
        config.NewConfig<Core.Model.ExternalKey, ExternalKey>();
        config.NewConfig<Core.Ownership.OwnerAnswer, OwnerAnswer>().Map(answer => answer.Revision, _ => View.Current.Revision);
        config.NewConfig<Core.Ownership.AccountTeamAnswer, AccountTeamAnswer>().Map(answer => answer.Revision, _ => View.Current.Revision);
        config.NewConfig<Core.Escalation.EscalationAnswer, EscalationAnswer>().Map(answer => answer.Revision, _ => View.Current.Revision);
        config.NewConfig<Core.Decisions.WhoDecidesAnswer, WhoDecidesAnswer>().Map(answer => answer.Revision, _ => View.Current.Revision);
        config.NewConfig<Core.Handoffs.HandoffAnswer, HandoffAnswer>().Map(answer => answer.Revision, _ => View.Current.Revision);
        config.NewConfig<Core.Paths.ReportingPathAnswer, ReportingPathAnswer>().Map(answer => answer.Revision, _ => View.Current.Revision);
        config.Compile();
        return config;
    }
}
