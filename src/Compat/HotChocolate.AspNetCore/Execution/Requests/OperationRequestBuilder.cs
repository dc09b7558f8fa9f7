using HotChocolate.Execution.Documents;

namespace HotChocolate.Execution;

/// <summary>Puts a request together.</summary>
public sealed class OperationRequestBuilder
{
    internal const string IntrospectionAllowed = "HotChocolate.Validation.AllowIntrospection";

    private Dictionary<string, object?>? _globalState;

    /// <summary>Starts an empty request.</summary>
    public static OperationRequestBuilder New() => new();

    internal CachedDocument? Parsed { get; set; }

    internal string? Text { get; private set; }

    internal OperationDocumentId? DocumentId { get; private set; }

    internal string? OperationName { get; private set; }

    internal IReadOnlyDictionary<string, object?>? VariableValues { get; private set; }

    internal IReadOnlyDictionary<string, object?>? Extensions { get; private set; }

    internal CostMode Cost { get; set; }

    /// <summary>Sets the document.</summary>
    public OperationRequestBuilder SetDocument(string sourceText)
    {
        ArgumentException.ThrowIfNullOrEmpty(sourceText);
        (Text, Parsed) = (sourceText, null);
        return this;
    }

    /// <summary>Names a persisted document.</summary>
    public OperationRequestBuilder SetDocumentId(OperationDocumentId? documentId)
    {
        DocumentId = documentId;
        return this;
    }

    /// <summary>Chooses an operation of the document.</summary>
    public OperationRequestBuilder SetOperationName(string? operationName)
    {
        OperationName = operationName;
        return this;
    }

    /// <summary>Sets the variables.</summary>
    public OperationRequestBuilder SetVariableValues(IReadOnlyDictionary<string, object?>? variableValues)
    {
        VariableValues = variableValues;
        return this;
    }

    /// <summary>Sets more members of the request.</summary>
    public OperationRequestBuilder SetExtensions(IReadOnlyDictionary<string, object?>? extensions)
    {
        Extensions = extensions;
        return this;
    }

    /// <summary>Replaces the state that resolvers see.</summary>
    public OperationRequestBuilder SetGlobalState(IReadOnlyDictionary<string, object?>? contextData)
    {
        _globalState = contextData is null ? null : new Dictionary<string, object?>(contextData, StringComparer.Ordinal);
        return this;
    }

    /// <summary>Sets state that resolvers see.</summary>
    public OperationRequestBuilder SetGlobalState(string name, object? value)
    {
        (_globalState ??= new Dictionary<string, object?>(StringComparer.Ordinal))[name] = value;
        return this;
    }

    /// <summary>The request; throws when it has neither a document nor an id.</summary>
    public IOperationRequest Build()
        => Parsed is null && Text is null && OperationDocumentId.IsNullOrEmpty(DocumentId)
            ? throw new InvalidOperationException("A request needs a document or the id of one: call SetDocument or SetDocumentId before Build.")
            : new OperationRequest
            {
                Parsed = Parsed,
                Text = Text,
                DocumentId = DocumentId,
                OperationName = OperationName,
                VariableValues = VariableValues,
                Extensions = Extensions,
                ContextData = _globalState,
                Cost = Cost,
            };
}

/// <summary>More for requests.</summary>
public static class OperationRequestBuilderExtensions
{
    /// <summary>Lets this request introspect where introspection is switched off.</summary>
    public static OperationRequestBuilder AllowIntrospection(this OperationRequestBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.SetGlobalState(OperationRequestBuilder.IntrospectionAllowed, value: true);
    }
}
