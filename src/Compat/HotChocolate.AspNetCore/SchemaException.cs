namespace HotChocolate;

/// <summary>The schema cannot be built: the message says from what and why.</summary>
public sealed class SchemaException : Exception
{
    /// <summary>With a message.</summary>
    public SchemaException(string message)
        : base(message)
    {
    }

    /// <summary>With a message and its cause.</summary>
    public SchemaException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
