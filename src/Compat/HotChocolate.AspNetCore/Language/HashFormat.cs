namespace HotChocolate.Language;

/// <summary>How the hash of a document is written.</summary>
public enum HashFormat
{
    /// <summary>Base64.</summary>
    Base64,

    /// <summary>Hexadecimal digits in lower case.</summary>
    Hex,
}
