namespace HotChocolate.Execution;

/// <summary>The id of a persisted document: letters, digits, <c>_</c>, <c>-</c>.</summary>
public readonly record struct OperationDocumentId
{
    /// <summary>Makes an id; throws when the text cannot be one.</summary>
    public OperationDocumentId(string value)
    {
        if (!IsValidId(value))
        {
            throw new ArgumentException("A document id is made of letters, digits, `_` and `-`.", nameof(value));
        }

        Value = value;
    }

    /// <summary>Whether this is no id.</summary>
    public bool IsEmpty => Value is null;

    /// <summary>The id.</summary>
    public string Value { get; }

    /// <summary>Whether the text can be an id.</summary>
    public static bool IsValidId(string? operationId)
        => !string.IsNullOrEmpty(operationId) && operationId.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-');

    /// <summary>Whether there is no id.</summary>
    public static bool IsNullOrEmpty(OperationDocumentId? id) => id is null || id.Value.IsEmpty;

    /// <summary>Makes an id if the text can be one.</summary>
    public static bool TryParse(string? value, out OperationDocumentId id)
    {
        id = IsValidId(value) ? new OperationDocumentId(value!) : default;
        return !id.IsEmpty;
    }

    /// <inheritdoc />
    public override string ToString() => Value ?? "";
}
