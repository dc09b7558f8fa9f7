using System.Text;
using HotChocolate.Execution.Documents;

namespace HotChocolate.Language;

/// <summary>A parsed document.</summary>
public sealed class DocumentNode
{
    internal DocumentNode(string text) => Text = text;

    /// <summary>The source of the document.</summary>
    internal string Text { get; }

    /// <summary>The source of the document.</summary>
    public override string ToString() => Text;
}

/// <summary>Parses documents.</summary>
public readonly ref struct Utf8GraphQLParser
{
    /// <summary>Parses a document; throws a <see cref="GraphQLException"/> with code HC0011 when it is malformed.</summary>
    public static DocumentNode Parse(ReadOnlySpan<byte> graphQLData) => Parse(Encoding.UTF8.GetString(graphQLData));

    /// <summary>Parses a document; throws a <see cref="GraphQLException"/> with code HC0011 when it is malformed.</summary>
    public static DocumentNode Parse(string sourceText)
    {
        ArgumentNullException.ThrowIfNull(sourceText);
        return new DocumentNode(DocumentParser.Parse(sourceText, static _ => "").Source);
    }
}
