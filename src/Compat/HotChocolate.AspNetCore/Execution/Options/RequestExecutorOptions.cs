namespace HotChocolate.Execution.Options;

/// <summary>How requests are executed.</summary>
public class RequestExecutorOptions
{
    /// <summary>How long a request may take; 30 seconds unless set. Beyond it the answer is an error with code HC0045.</summary>
    public TimeSpan ExecutionTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Whether clients see the message and the stack trace of exceptions; false unless set.</summary>
    public bool IncludeExceptionDetails { get; set; }

    /// <summary>Which documents may be run.</summary>
    public PersistedOperationOptions PersistedOperations { get; set; } = new();
}

/// <summary>Which documents may be run.</summary>
public sealed class PersistedOperationOptions
{
    /// <summary>Whether only persisted documents may be run; others are refused with code HC0067.</summary>
    public bool OnlyAllowPersistedDocuments { get; set; }

    /// <summary>Whether a persisted document may also be sent in full.</summary>
    public bool AllowDocumentBody { get; set; }

    /// <summary>Whether persisted documents are taken as valid without a check.</summary>
    public bool SkipPersistedDocumentValidation { get; set; }

    /// <summary>The error for a document that is not persisted.</summary>
    public IError OperationNotAllowedError { get; set; } = ErrorBuilder.New()
        .SetMessage("Only persisted operations are allowed.")
        .SetCode(ErrorCodes.OnlyPersistedOperations)
        .Build();
}
