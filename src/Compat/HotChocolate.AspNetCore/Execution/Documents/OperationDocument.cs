using System.Text;
using HotChocolate.Language;

namespace HotChocolate.Execution;

/// <summary>A document of a request or of the storage.</summary>
public interface IOperationDocument
{
    /// <summary>Writes the source as UTF-8.</summary>
    Task WriteToAsync(Stream output, CancellationToken cancellationToken = default);

    /// <summary>The source as UTF-8.</summary>
    ReadOnlySpan<byte> AsSpan();

    /// <summary>The source as UTF-8.</summary>
    byte[] ToArray();
}

/// <summary>A parsed document.</summary>
public sealed class OperationDocument : IOperationDocument
{
    /// <summary>Wraps a parsed document.</summary>
    public OperationDocument(DocumentNode document)
    {
        ArgumentNullException.ThrowIfNull(document);
        Document = document;
    }

    /// <summary>The document.</summary>
    public DocumentNode Document { get; }

    /// <inheritdoc />
    public Task WriteToAsync(Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        return output.WriteAsync(ToArray(), cancellationToken).AsTask();
    }

    /// <inheritdoc />
    public ReadOnlySpan<byte> AsSpan() => ToArray();

    /// <inheritdoc />
    public byte[] ToArray() => Encoding.UTF8.GetBytes(Document.Text);

    /// <inheritdoc />
    public override string ToString() => Document.Text;
}

/// <summary>A document that is not parsed yet.</summary>
public sealed class OperationDocumentSourceText : IOperationDocument
{
    /// <summary>Wraps the source of a document.</summary>
    public OperationDocumentSourceText(string sourceText)
    {
        ArgumentException.ThrowIfNullOrEmpty(sourceText);
        SourceText = sourceText;
    }

    /// <summary>The source.</summary>
    public string SourceText { get; }

    /// <inheritdoc />
    public Task WriteToAsync(Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        return output.WriteAsync(ToArray(), cancellationToken).AsTask();
    }

    /// <inheritdoc />
    public ReadOnlySpan<byte> AsSpan() => ToArray();

    /// <inheritdoc />
    public byte[] ToArray() => Encoding.UTF8.GetBytes(SourceText);

    /// <inheritdoc />
    public override string ToString() => SourceText;
}
