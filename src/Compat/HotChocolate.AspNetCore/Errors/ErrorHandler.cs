namespace HotChocolate;

/// <summary>Turns exceptions into errors, and lets the application's filters see every error.</summary>
internal sealed class ErrorHandler(IReadOnlyList<IErrorFilter> filters, bool includeDetails)
{
    private const string Unexpected = "Unexpected Execution Error";

    public IError Handle(IError error)
    {
        try
        {
            foreach (var filter in filters)
            {
                error = filter.OnError(error);
            }

            return error;
        }
        catch (Exception)
        {
            // A filter that fails must not let out what it was given to hide.
            return new Error(Unexpected, path: error?.Path, locations: error?.Locations);
        }
    }

    public IReadOnlyList<IError> Handle(IEnumerable<IError> errors) => [.. errors.Select(Handle)];

    public IReadOnlyList<IError> FromException(Exception exception)
    {
        if (exception is GraphQLException { Errors: { Count: > 0 } errors })
        {
            return errors;
        }

        var builder = ErrorBuilder.New().SetMessage(Unexpected).SetException(exception);
        return includeDetails
            ? [builder.SetExtension("message", exception.Message).SetExtension("stackTrace", exception.StackTrace).Build()]
            : [builder.Build()];
    }
}
