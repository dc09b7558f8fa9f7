namespace HotChocolate;

/// <summary>The codes of the errors that the server itself reports.</summary>
internal static class ErrorCodes
{
    public const string BadRequestBody = "HC0009";
    public const string SyntaxError = "HC0011";
    public const string MissingDocument = "HC0015";
    public const string NonNullViolation = "HC0018";
    public const string OperationNotPersisted = "HC0020";
    public const string Timeout = "HC0045";
    public const string OneOfNoField = "HC0054";
    public const string OneOfSeveralFields = "HC0055";
    public const string OneOfNull = "HC0056";
    public const string SchemaTypesUnknown = "HC0060";
    public const string AcceptUnsupported = "HC0063";
    public const string AcceptUnreadable = "HC0064";
    public const string OnlyPersistedOperations = "HC0067";
}
