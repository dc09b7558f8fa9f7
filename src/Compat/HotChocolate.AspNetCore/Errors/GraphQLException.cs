namespace HotChocolate;

/// <summary>Stops a field, or a request that has not begun, with errors that the client may see.</summary>
public class GraphQLException : Exception
{
    /// <summary>Fails with a message.</summary>
    public GraphQLException(string message)
        : this(ErrorBuilder.New().SetMessage(message).Build())
    {
    }

    /// <summary>Fails with an error.</summary>
    public GraphQLException(IError error)
        : base(error?.Message) => Errors = error is null ? [] : [error];

    /// <summary>Fails with errors.</summary>
    public GraphQLException(params IError[] errors)
        : base(Combine(errors)) => Errors = [.. errors];

    /// <summary>Fails with errors.</summary>
    public GraphQLException(IEnumerable<IError> errors)
        : this([.. errors])
    {
    }

    /// <summary>Fails with a message and the exception behind it.</summary>
    public GraphQLException(string message, Exception innerException)
        : base(message, innerException)
        => Errors = [ErrorBuilder.New().SetMessage(message).SetException(innerException).Build()];

    /// <summary>The errors of the response.</summary>
    public IReadOnlyList<IError> Errors { get; }

    private static string Combine(IError[] errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        return errors.Length == 1 ? errors[0].Message : string.Join(" ", errors.Select(e => e.Message));
    }
}
