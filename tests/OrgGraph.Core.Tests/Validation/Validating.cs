using OrgGraph.Core.Graph;
using OrgGraph.Core.Model;
using OrgGraph.Core.Validation;

namespace OrgGraph.Core.Tests.Validation;

/// <summary>Shorthands for the tests of validation.</summary>
internal static class Validating
{
    /// <summary>The problems of an organisation, with nodes for everything that is only referred to.</summary>
    public static IReadOnlyList<Problem> Problems(this Org org) => OrganizationValidation.Validate(org.Build().Records());

    /// <summary>The problems of records as they are.</summary>
    public static IReadOnlyList<Problem> Problems(params OrgRecord[] records) => OrganizationValidation.Validate(records);

    /// <summary>What is wrong, and with which field.</summary>
    public static IEnumerable<(ProblemCode Code, string? Field)> Codes(this IEnumerable<Problem> problems) => problems.Select(p => (p.Code, p.Field));

    private static IEnumerable<OrgRecord> Records(this Organization organization) => RecordKind.Every.SelectMany(organization.OfKind);
}
