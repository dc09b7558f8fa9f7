using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using HotChocolate.Language;
using OrgGraph.Api.Schema;

namespace OrgGraph.Api.Documents;

/// <summary>Which documents are answered, and which may be named by their id.</summary>
internal static class PersistedOperations
{
    /// <summary>Lets clients name documents by the SHA-256 of their text: those of the operator's folder, and, unless only those are answered, those that were sent before.</summary>
    /// <exception cref="InvalidDataException">The trusted documents cannot be read.</exception>
    public static IRequestExecutorBuilder AddPersistedOperations(this IRequestExecutorBuilder builder, ApiOptions options)
    {
        builder.Services.AddSha256DocumentHashProvider(HashFormat.Hex);
        var trusted = options.TrustedDocuments is { } folder ? TrustedDocuments.Read(folder) : null;
        if (!options.OnlyTrustedDocuments)
            return builder.UseAutomaticPersistedOperationPipeline().ConfigureSchemaServices(services => services.AddSingleton<IOperationDocumentStorage>(_ => new AutomaticDocuments(trusted)));

        if (trusted == null)
            throw new InvalidDataException("Only trusted documents are to be answered, and no folder of them is named.");
        return builder.UsePersistedOperationPipeline()
            .ConfigureSchemaServices(services => services.AddSingleton<IOperationDocumentStorage>(trusted))
            .ModifyRequestOptions(request =>
            {
                request.PersistedOperations.OnlyAllowPersistedDocuments = true;
                // A trusted document may be sent in full, too: tools that cannot send ids go on working.
                request.PersistedOperations.AllowDocumentBody = true;
            });
    }
}
