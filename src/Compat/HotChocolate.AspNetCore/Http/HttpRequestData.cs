using HotChocolate.Execution;
using HotChocolate.Execution.Documents;
using HotChocolate.Execution.Pipeline;

namespace HotChocolate.AspNetCore;

/// <summary>The members of a GraphQL request as HTTP brought them.</summary>
internal sealed class HttpRequestData
{
    public CachedDocument? Document { get; private set; }

    public string? Id { get; set; }

    public string? OperationName { get; set; }

    public IReadOnlyDictionary<string, object?>? Variables { get; set; }

    public IReadOnlyDictionary<string, object?>? Extensions { get; set; }

    /// <summary>Finds or parses the document, without a copy of its text when it is known.</summary>
    public void SetQuery(ReadOnlySpan<char> query, DocumentResolver documents)
        => Document = query.IsEmpty ? null : documents.Find(query) ?? documents.Parse(query.ToString());

    /// <summary>Whether it says which document is meant.</summary>
    public bool HasDocument(DocumentResolver documents) => Document is not null || Id is not null || documents.SentHash(Extensions) is not null;

    public OperationRequestBuilder ToBuilder(DocumentResolver documents)
    {
        var builder = OperationRequestBuilder.New()
            .SetOperationName(OperationName)
            .SetVariableValues(Variables)
            .SetExtensions(Extensions);
        builder.Parsed = Document;
        if ((Id ?? documents.SentHash(Extensions)) is { } id)
        {
            builder.SetDocumentId(OperationDocumentId.TryParse(id, out var valid)
                ? valid
                : throw HttpErrors.Syntax("The document id is made of other characters than letters, digits, `_` and `-`."));
        }

        return builder;
    }
}
