using HotChocolate.AspNetCore;
using HotChocolate.Execution.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrgGraph.Api.Decisions;
using OrgGraph.Api.Documents;
using OrgGraph.Api.Errors;
using OrgGraph.Api.Escalation;
using OrgGraph.Api.Handoffs;
using OrgGraph.Api.Http;
using OrgGraph.Api.Ide;
using OrgGraph.Api.Lists;
using OrgGraph.Api.Mapping;
using OrgGraph.Api.Nodes;
using OrgGraph.Api.Ownership;
using OrgGraph.Api.Paths;
using OrgGraph.Api.Reading;
using OrgGraph.Api.Search;
using OrgGraph.Api.Telemetry;

namespace OrgGraph.Api.Schema;

/// <summary>The GraphQL API: everything it is made of, in one place. It needs an <see cref="Core.Store.IOrganizationStore"/>, which the program registers.</summary>
public static class OrgGraphApi
{
    /// <summary>Where the API answers.</summary>
    public const string Path = "/graphql";

    /// <summary>Registers the API.</summary>
    /// <param name="services">The program's services.</param>
    /// <param name="options">What its operator decides; nothing special unless given.</param>
    /// <exception cref="InvalidDataException">The trusted documents cannot be read.</exception>
    public static IRequestExecutorBuilder AddOrgGraphApi(this IServiceCollection services, ApiOptions? options = null)
    {
        options ??= new ApiOptions();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options);
        services.AddSingleton(ApiMapping.Create());
        services.AddScoped<RequestReader>();
        services.AddHttpBehaviour(options);
        return services.AddGraphQLServer(maxAllowedRequestSize: Limits.RequestSize)
            .AddQueryType<Query>().AddSubscriptionType<Subscription>()
            .AddQuestions().AddNodes().AddDataLoaders()
            .AddErrorFilter<OrganizationErrorFilter>().AddDiagnosticEventListener<ErrorLog>().AddDiagnosticEventListener<OperationTelemetry>()
            .AddHttpRequestInterceptor<RequestTimeLimit>()
            .AddPersistedOperations(options).AddLimits(options);
    }

    /// <summary>Serves the API, and to a browser that looks at its address, an IDE.</summary>
    public static void MapOrgGraphApi(this WebApplication app)
    {
        app.UseHttpBehaviour(app.Services.GetRequiredService<ApiOptions>());
        app.UseIde(Path);
        app.MapGraphQL(Path).WithOptions(new GraphQLServerOptions
        {
            Tool = { Enable = false },
            // A page of another site can send GET requests and forms without asking first, but not this header. There are no uploads, so no forms.
            EnforceGetRequestsPreflightHeader = true,
            EnableMultipartRequests = false,
            Sockets = { KeepAliveInterval = Limits.SignOfLife },
        });
    }

    private static IRequestExecutorBuilder AddQuestions(this IRequestExecutorBuilder builder) => builder
        .AddTypeExtension<OwnershipQueries>().AddTypeExtension<EscalationQueries>().AddTypeExtension<DecisionQueries>()
        .AddTypeExtension<HandoffQueries>().AddTypeExtension<PathQueries>().AddTypeExtension<NodeQueries>().AddTypeExtension<SearchQueries>();

    private static IRequestExecutorBuilder AddNodes(this IRequestExecutorBuilder builder) => builder
        .AddType<Person>().AddTypeExtension<PersonFields>().AddTypeExtension<PersonEscalation>()
        .AddType<Position>().AddTypeExtension<PositionFields>().AddTypeExtension<PositionEscalation>()
        .AddType<TeamUnit>().AddTypeExtension<TeamUnitFields>().AddTypeExtension<TeamUnitEscalation>()
        .AddType<Account>().AddTypeExtension<AccountFields>().AddTypeExtension<AccountOwnership>()
        .AddTypeExtension<AccountEscalation>().AddTypeExtension<AccountDecisions>().AddTypeExtension<AccountHandoffs>()
        .AddType<Partner>().AddTypeExtension<PartnerFields>().AddTypeExtension<PartnerOwnership>().AddTypeExtension<PartnerEscalation>()
        .AddType<Territory>().AddTypeExtension<TerritoryFields>().AddType<Vertical>().AddTypeExtension<VerticalFields>()
        .AddType<Segment>().AddTypeExtension<SegmentFields>().AddType<SolutionArea>().AddTypeExtension<SolutionAreaFields>()
        .AddType<Product>().AddTypeExtension<ProductFields>().AddType<Decision>().AddTypeExtension<DecisionFields>()
        .AddType<HandoffRule>().AddTypeExtension<HandoffRuleFields>().AddType<Forum>().AddTypeExtension<ForumFields>()
        .AddType<WorkingCalendar>().AddTypeExtension<WorkingCalendarFields>();

    private static IRequestExecutorBuilder AddDataLoaders(this IRequestExecutorBuilder builder) => builder
        .AddDataLoader<NeighborsDataLoader>()
        .AddDataLoader<OwnerDataLoader>().AddDataLoader<AccountTeamDataLoader>().AddDataLoader<EscalationDataLoader>()
        .AddDataLoader<WhoDecidesDataLoader>().AddDataLoader<HandoffDataLoader>().AddDataLoader<ReportingPathDataLoader>();
}
