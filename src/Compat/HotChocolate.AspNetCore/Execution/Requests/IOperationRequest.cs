using HotChocolate.Execution.Documents;

namespace HotChocolate.Execution;

/// <summary>A request to execute an operation.</summary>
public interface IOperationRequest
{
    /// <summary>The document; null when it is named by its id.</summary>
    IOperationDocument? Document { get; }

    /// <summary>The id of a persisted document.</summary>
    OperationDocumentId? DocumentId { get; }

    /// <summary>The operation to execute, where the document has several.</summary>
    string? OperationName { get; }

    /// <summary>The variables.</summary>
    IReadOnlyDictionary<string, object?>? VariableValues { get; }

    /// <summary>More members of the request.</summary>
    IReadOnlyDictionary<string, object?>? Extensions { get; }

    /// <summary>State that resolvers see.</summary>
    IReadOnlyDictionary<string, object?>? ContextData { get; }
}

/// <summary>A request as it was built.</summary>
internal sealed class OperationRequest : IOperationRequest
{
    public IOperationDocument? Document => field ??= (Parsed?.Source ?? Text) is { } text ? new OperationDocumentSourceText(text) : null;

    /// <summary>The document, where the transport has parsed or found it.</summary>
    public CachedDocument? Parsed { get; init; }

    /// <summary>The source of the document.</summary>
    public string? Text { get; init; }

    public OperationDocumentId? DocumentId { get; init; }

    public string? OperationName { get; init; }

    public IReadOnlyDictionary<string, object?>? VariableValues { get; init; }

    public IReadOnlyDictionary<string, object?>? Extensions { get; init; }

    public IReadOnlyDictionary<string, object?>? ContextData { get; init; }

    /// <summary>What the client wants to know of the cost.</summary>
    public CostMode Cost { get; init; }

    /// <summary>The request without what only its beginning needs: the variables as they were sent, and the extensions.</summary>
    public OperationRequest WithoutInput() => new() { Parsed = Parsed, Text = Text, DocumentId = DocumentId, OperationName = OperationName, ContextData = ContextData, Cost = Cost };
}

/// <summary>What a client wants to know of the cost.</summary>
internal enum CostMode
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The cost beside the result.</summary>
    Report,

    /// <summary>The cost instead of the result.</summary>
    Validate,
}
