namespace HotChocolate.Resolvers;

public partial interface IResolverContext
{
    /// <summary>The path of the field in the response.</summary>
    Path Path { get; }

    /// <summary>Adds an error to the response; the field keeps its value.</summary>
    void ReportError(string errorMessage);

    /// <summary>Adds an error to the response; the field keeps its value.</summary>
    void ReportError(IError error);

    /// <summary>Adds an error to the response for an exception; the field keeps its value.</summary>
    void ReportError(Exception exception, Action<IErrorBuilder>? configure = null);
}
