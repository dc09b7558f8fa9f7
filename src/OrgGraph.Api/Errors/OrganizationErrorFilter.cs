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
        OrganizationStoreException problem => error.WithMessage("The organisation cannot be read at the moment. Try again; if it lasts, the server's log says why.").WithCode(problem.Code),
        { } when error.Code is null => error.WithCode("INTERNAL_ERROR"),
        _ => error,
    };
}
