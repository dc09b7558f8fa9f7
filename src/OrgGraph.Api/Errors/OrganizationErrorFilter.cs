using OrgGraph.Core.Graph;
using OrgGraph.Core.Store;

namespace OrgGraph.Api.Errors;

/// <summary>Gives errors that callers can do something about their code, and keeps the rest to itself.</summary>
public sealed class OrganizationErrorFilter : IErrorFilter
{
    /// <inheritdoc/>
    public IError OnError(IError error) => error.Exception switch
    {
        OrganizationException { Id: { } id } problem => error.WithMessage(problem.Message).WithCode(problem.Code).SetExtension("id", id),
        OrganizationException problem => error.WithMessage(problem.Message).WithCode(problem.Code),
        OrganizationStoreException problem => error.WithMessage(Sentence(problem.Code)).WithCode(problem.Code),
        { } when error.Code is null => error.WithCode("INTERNAL_ERROR"),
        _ => error,
    };

    /// <summary>What callers can do. Its own message is for operators: it may name hosts and settings.</summary>
    private static string Sentence(string code) => code switch
    {
        "STORE_BUSY" => "More is asked at the moment than can be answered. Try again in a moment; if it lasts, the server's log says what to do.",
        "STORE_TIMEOUT" => "The organisation could not be read in time. Try again, or ask for less at once; if it lasts, the server's log says why.",
        _ => "The organisation cannot be read at the moment. Try again; if it lasts, the server's log says why.",
    };
}
