using HotChocolate.Execution;
using Microsoft.Extensions.Caching.Memory;

namespace OrgGraph.Api.Documents;

/// <summary>The trusted documents, if any, and those that clients have sent with their hash: these are kept in memory, those used last, up to a size.</summary>
internal sealed class AutomaticDocuments(TrustedDocuments? trusted) : IOperationDocumentStorage, IDisposable
{
    /// <summary>The most bytes of documents that are kept: some ten thousand of the usual length.</summary>
    private const long Size = 8_000_000;

    /// <summary>What a document takes up beside its text, about: its hash, and its place in the cache. Without it, clients could fill the memory with short ones.</summary>
    private const long Overhead = 500;

    private readonly MemoryCache _sent = new(new MemoryCacheOptions { SizeLimit = Size });

    /// <inheritdoc/>
    public async ValueTask<IOperationDocument?> TryReadAsync(OperationDocumentId documentId, CancellationToken cancellationToken = default)
        => trusted != null && await trusted.TryReadAsync(documentId, cancellationToken) is { } document ? document : _sent.Get<IOperationDocument>(documentId.Value);

    /// <inheritdoc/>
    public ValueTask SaveAsync(OperationDocumentId documentId, IOperationDocument document, CancellationToken cancellationToken = default)
    {
        _sent.Set(documentId.Value, document, new MemoryCacheEntryOptions { Size = document.AsSpan().Length + Overhead });
        return default;
    }

    /// <inheritdoc/>
    public void Dispose() => _sent.Dispose();
}
