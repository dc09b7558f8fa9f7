namespace OrgGraph.Api.Schema;

/// <summary>What of the API its operator decides.</summary>
public sealed record ApiOptions
{
    /// <summary>The folder of trusted documents, if there is one.</summary>
    public string? TrustedDocuments { get; init; }

    /// <summary>Whether no other documents are answered.</summary>
    public bool OnlyTrustedDocuments { get; init; }

    /// <summary>Whether requests may introspect; in Development alone unless set.</summary>
    public bool? Introspection { get; init; }

    /// <summary>The origins whose pages may ask, beside the server's own.</summary>
    public IReadOnlyList<string> Origins { get; init; } = [];
}
