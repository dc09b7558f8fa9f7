namespace HotChocolate.Execution;

/// <summary>Keeps the documents that clients may run by their id.</summary>
public interface IOperationDocumentStorage
{
    /// <summary>The document of an id; null when there is none.</summary>
    ValueTask<IOperationDocument?> TryReadAsync(OperationDocumentId documentId, CancellationToken cancellationToken = default);

    /// <summary>Keeps a document.</summary>
    ValueTask SaveAsync(OperationDocumentId documentId, IOperationDocument document, CancellationToken cancellationToken = default);
}
