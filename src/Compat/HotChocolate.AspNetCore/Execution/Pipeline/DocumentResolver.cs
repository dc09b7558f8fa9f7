using HotChocolate.Execution.Documents;
using HotChocolate.Execution.Instrumentation;
using HotChocolate.Execution.Options;

namespace HotChocolate.Execution.Pipeline;

/// <summary>Which documents may be named by their id.</summary>
internal enum PersistedOperationMode
{
    /// <summary>None.</summary>
    None,

    /// <summary>Those in the storage.</summary>
    Stored,

    /// <summary>Those in the storage, and clients may add to it.</summary>
    Automatic,
}

/// <summary>Finds the document of a request: in the request, in the cache, or in the storage; and refuses those that may not be run.</summary>
internal sealed class DocumentResolver(
    PersistedOperationMode mode,
    PersistedOperationOptions options,
    IOperationDocumentStorage? storage,
    DocumentHashProvider hashes,
    IExecutionDiagnosticEvents events)
{
    private readonly BoundedCache<CachedDocument> _byText = new(256, MostBytes, document => document.Weight);
    private readonly BoundedCache<CachedDocument> _byId = new(256, MostBytes, document => document.Weight);

    /// <summary>Long documents are not kept.</summary>
    private const int LongestCached = 64 * 1024;

    /// <summary>What the documents of one generation may take up: short ones can have large plans.</summary>
    private const long MostBytes = 24_000_000;

    public DocumentHashProvider Hashes => hashes;

    public PersistedOperationMode Mode => mode;

    /// <summary>The document of a text that has passed the rules before.</summary>
    public CachedDocument? Find(ReadOnlySpan<char> text) => _byText.Find(text);

    public CachedDocument Parse(string text) => DocumentParser.Parse(text, hashes.Hash);

    /// <summary>Keeps a valid document.</summary>
    public void Keep(RequestContext context, CachedDocument document)
    {
        if (document.Text.Length <= LongestCached)
        {
            document.Grown = Trim;
            _byText.Add(document.Source, document);
            if (context.DocumentId is { } id && context.IsPersistedDocument)
            {
                _byId.Add(id.Value, document);
            }

            events.AddedDocumentToCache(context);
        }
    }

    public async ValueTask<CachedDocument> ResolveAsync(RequestContext context, OperationRequest request)
    {
        var document = request.Parsed ?? FromText(context, request.Text);
        context.DocumentId = request.DocumentId;
        if (document is null)
        {
            document = await FromStorageAsync(context, request.DocumentId);
        }
        else if (options.OnlyAllowPersistedDocuments && mode is not PersistedOperationMode.None)
        {
            context.IsPersistedDocument = options.AllowDocumentBody && await ReadAsync(context, new OperationDocumentId(document.Hash)) is not null;
            if (!context.IsPersistedDocument)
            {
                throw new GraphQLException(options.OperationNotAllowedError);
            }
        }

        context.Document = document;
        if (document.IsValid)
        {
            context.IsCachedDocument = true;
            events.RetrievedDocumentFromCache(context);
        }
        else if (context.IsPersistedDocument && options.SkipPersistedDocumentValidation)
        {
            document.IsValid = true;
        }

        return document;
    }

    /// <summary>Saves the document of an automatic persisted query under its own hash, whatever hash was sent; returns what the response says of it.</summary>
    public async ValueTask<object?> SaveAsync(RequestContext context, OperationRequest request)
    {
        if (mode is not PersistedOperationMode.Automatic || SentHash(request.Extensions) is not { } sent || request is { Parsed: null, Text: null } || context.IsPersistedDocument)
        {
            return null;
        }

        var hash = context.Document!.Hash;
        await storage!.SaveAsync(new OperationDocumentId(hash), new OperationDocumentSourceText(context.Document.Source), context.RequestAborted);
        return hash == sent
            ? new OrderedDictionary<string, object?>(StringComparer.Ordinal) { [hashes.Name] = hash, ["persisted"] = true }
            : new OrderedDictionary<string, object?>(StringComparer.Ordinal)
            {
                [hashes.Name] = sent,
                ["expectedHashValue"] = hash,
                ["expectedHashType"] = hashes.Name,
                ["expectedHashFormat"] = hashes.Format.ToString(),
                ["persisted"] = false,
            };
    }

    /// <summary>The hash by which a request names a document in the way of automatic persisted queries.</summary>
    public string? SentHash(IReadOnlyDictionary<string, object?>? extensions)
        => extensions?.GetValueOrDefault("persistedQuery") is IReadOnlyDictionary<string, object?> query ? query.GetValueOrDefault(hashes.Name) as string : null;

    private void Trim()
    {
        _byText.Trim();
        _byId.Trim();
    }

    private CachedDocument? FromText(RequestContext context, string? text)
    {
        if (text is null)
        {
            return null;
        }

        if (Find(text) is { } known)
        {
            return known;
        }

        using var scope = events.ParseDocument(context);
        try
        {
            return Parse(text);
        }
        catch (GraphQLException exception)
        {
            events.SyntaxError(context, exception.Errors[0]);
            throw;
        }
    }

    private async ValueTask<CachedDocument> FromStorageAsync(RequestContext context, OperationDocumentId? id)
    {
        if (mode is PersistedOperationMode.None || OperationDocumentId.IsNullOrEmpty(id))
        {
            throw Refused("The query request contains no document or no document id.", ErrorCodes.MissingDocument);
        }

        context.IsPersistedDocument = true;
        if (_byId.Find(id!.Value.Value) is { } known)
        {
            return known;
        }

        if (await ReadAsync(context, id.Value) is { } stored)
        {
            events.RetrievedDocumentFromStorage(context);
            return stored;
        }

        events.DocumentNotFoundInStorage(context, id.Value);
        throw mode is PersistedOperationMode.Automatic
            ? Refused("PersistedQueryNotFound", ErrorCodes.OperationNotPersisted)
            : Refused("The specified persisted operation key is invalid.", ErrorCodes.OperationNotPersisted, id.Value.Value);
    }

    private async ValueTask<CachedDocument?> ReadAsync(RequestContext context, OperationDocumentId id)
    {
        var document = await storage!.TryReadAsync(id, context.RequestAborted);
        return document is null ? null : Parse(System.Text.Encoding.UTF8.GetString(document.AsSpan()));
    }

    private static GraphQLException Refused(string message, string code, string? key = null)
    {
        var error = ErrorBuilder.New().SetMessage(message).SetCode(code);
        return new GraphQLException((key is null ? error : error.SetExtension("requestedKey", key)).Build());
    }
}
