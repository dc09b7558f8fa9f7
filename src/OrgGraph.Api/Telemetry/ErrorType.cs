using OrgGraph.Core.Graph;
using OrgGraph.Core.Store;

namespace OrgGraph.Api.Telemetry;

/// <summary>Errors by the code that callers see: few values, and no text.</summary>
internal static class ErrorType
{
    /// <summary>The attribute.</summary>
    public const string Name = "error.type";

    /// <summary>The caller left before the answer.</summary>
    public const string Cancelled = "CANCELLED";

    /// <summary>The document breaks a rule of GraphQL or of the schema; HotChocolate gives most of these errors no code.</summary>
    public const string InvalidDocument = "INVALID_DOCUMENT";

    /// <summary>What the conventions call an error that has no code.</summary>
    public const string Other = "_OTHER";

    private const string Internal = "INTERNAL_ERROR";

    /// <summary>HotChocolate's code of a request that took too long.</summary>
    private const string Timeout = "HC0045";

    /// <summary>The code of an exception.</summary>
    public static string Of(Exception problem) => problem switch
    {
        OrganizationException known => known.Code,
        OrganizationStoreException known => known.Code,
        OperationCanceledException => Cancelled,
        _ => Internal,
    };

    /// <summary>Whether the server is at fault, rather than what it was asked.</summary>
    public static bool IsFault(string type) => type is Internal or Timeout || type.StartsWith("STORE_", StringComparison.Ordinal);
}
