using GraphQLParser.AST;

namespace HotChocolate.Model;

/// <summary>Checks documents against the schema and its limits. The executor asks once a document and caches what passes.</summary>
internal interface IDocumentValidator
{
    /// <summary>The errors of the document; empty when it is valid.</summary>
    /// <param name="document">The document; its source text is <see cref="GraphQLDocument.Source"/>.</param>
    /// <param name="allowIntrospection">The request may introspect even where introspection is switched off.</param>
    IReadOnlyList<IError> Validate(GraphQLDocument document, bool allowIntrospection);

    /// <summary>Whether what is valid depends on the request: then valid documents are remembered only for requests that may introspect and those that may not, apart.</summary>
    bool RestrictsIntrospection { get; }
}
