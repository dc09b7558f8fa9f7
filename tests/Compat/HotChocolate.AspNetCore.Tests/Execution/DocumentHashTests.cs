using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using HotChocolate.Language;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.AspNetCore.Tests.Execution;

/// <summary>A document is persisted, and known again, by the hash of what was sent: byte for byte.</summary>
public sealed class DocumentHashTests
{
    private static readonly string[] s_documents = ["{ node { ok } }", "\uFEFF{ node { ok } }", "{ node\r{ ok } }", "\uFEFF{\r\n node\r{ ok } }\r"];

    public static TheoryData<string> Documents => [.. s_documents];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task A_document_that_is_sent_with_its_hash_is_answered_by_the_hash_from_then_on(string document)
    {
        var executor = await Builder(new Storage()).UseAutomaticPersistedOperationPipeline().BuildRequestExecutorAsync();
        foreach (var other in s_documents)
        {
            // Those that are parsed alike have hashes of their own.
            await ExecuteAsync(executor, OperationRequestBuilder.New().SetDocument(other));
        }

        var sent = await ExecuteAsync(executor, OperationRequestBuilder.New().SetDocument(document).SetDocumentId(Id(document)).SetExtensions(ByHash(document)));
        Assert.True(sent.GetProperty("extensions").GetProperty("persistedQuery").GetProperty("persisted").GetBoolean());
        var named = await ExecuteAsync(executor, OperationRequestBuilder.New().SetDocumentId(Id(document)).SetExtensions(ByHash(document)));
        Assert.Equal("""{"node":{"ok":"ok"}}""", named.GetProperty("data").GetRawText());
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task A_persisted_document_that_is_sent_in_full_is_known_again(string document)
    {
        var storage = new Storage();
        await storage.SaveAsync(Id(document), new OperationDocument(Utf8GraphQLParser.Parse(document)));
        var executor = await Builder(storage).UsePersistedOperationPipeline()
            .ModifyRequestOptions(o => (o.PersistedOperations.OnlyAllowPersistedDocuments, o.PersistedOperations.AllowDocumentBody) = (true, true))
            .BuildRequestExecutorAsync();
        foreach (var other in s_documents)
        {
            var answer = await ExecuteAsync(executor, OperationRequestBuilder.New().SetDocument(other));
            Assert.Equal(other == document, answer.TryGetProperty("data", out _));
        }
    }

    private static IRequestExecutorBuilder Builder(Storage storage)
    {
        var builder = TestSchema.Builder().ConfigureSchemaServices(services => services.AddSingleton<IOperationDocumentStorage>(storage));
        builder.Services.AddSha256DocumentHashProvider(HashFormat.Hex);
        return builder;
    }

    private static async Task<JsonElement> ExecuteAsync(IRequestExecutor executor, OperationRequestBuilder request)
    {
        await using var result = await executor.ExecuteAsync(request.Build());
        return JsonSerializer.Deserialize<JsonElement>(result.ToJson(withIndentations: false));
    }

    private static Dictionary<string, object?> ByHash(string document)
        => new(StringComparer.Ordinal) { ["persistedQuery"] = new Dictionary<string, object?>(StringComparer.Ordinal) { ["sha256Hash"] = Id(document).Value } };

    private static OperationDocumentId Id(string document) => new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document))));

    private sealed class Storage : IOperationDocumentStorage
    {
        private readonly ConcurrentDictionary<string, IOperationDocument> _saved = new(StringComparer.Ordinal);

        public ValueTask<IOperationDocument?> TryReadAsync(OperationDocumentId documentId, CancellationToken cancellationToken = default) => new(_saved.GetValueOrDefault(documentId.Value));

        public ValueTask SaveAsync(OperationDocumentId documentId, IOperationDocument document, CancellationToken cancellationToken = default)
        {
            _saved[documentId.Value] = document;
            return default;
        }
    }
}
