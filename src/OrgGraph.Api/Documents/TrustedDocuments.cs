using System.Security.Cryptography;
using HotChocolate.Execution;
using HotChocolate.Language;

namespace OrgGraph.Api.Documents;

/// <summary>The documents that an operator trusts: the <c>*.graphql</c> files of a folder and of those below it. The id of each is the SHA-256 of its bytes, in lower-case hex.</summary>
public sealed class TrustedDocuments : IOperationDocumentStorage
{
    private readonly Dictionary<string, IOperationDocument> _byId = new(StringComparer.Ordinal);

    /// <summary>How many there are.</summary>
    public int Count => _byId.Count;

    /// <summary>Reads a folder.</summary>
    /// <exception cref="InvalidDataException">There is no such folder, no document in it, or a file is none.</exception>
    public static TrustedDocuments Read(string folder)
    {
        if (!Directory.Exists(folder))
            throw new InvalidDataException($"There is no folder '{folder}'.");
        var documents = new TrustedDocuments();
        foreach (var file in Directory.EnumerateFiles(folder, "*.graphql", SearchOption.AllDirectories))
            documents.Add(file);
        return documents.Count > 0 ? documents : throw new InvalidDataException($"The folder '{folder}' holds no documents (*.graphql).");
    }

    /// <inheritdoc/>
    public ValueTask<IOperationDocument?> TryReadAsync(OperationDocumentId documentId, CancellationToken cancellationToken = default) => new(_byId.GetValueOrDefault(documentId.Value));

    /// <summary>Keeps nothing: only the operator says what is trusted.</summary>
    public ValueTask SaveAsync(OperationDocumentId documentId, IOperationDocument document, CancellationToken cancellationToken = default) => default;

    private void Add(string file)
    {
        var bytes = File.ReadAllBytes(file);
        try
        {
            _byId[Convert.ToHexStringLower(SHA256.HashData(bytes))] = new OperationDocument(Utf8GraphQLParser.Parse(bytes));
        }
        catch (Exception exception) when (exception is not IOException)
        {
            throw new InvalidDataException($"'{file}' is no GraphQL document: {exception.Message}", exception);
        }
    }
}
