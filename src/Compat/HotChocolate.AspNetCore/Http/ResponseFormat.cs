using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace HotChocolate.AspNetCore;

/// <summary>The media type of a response, and what it says of the status.</summary>
/// <param name="ContentType">The header of the response.</param>
/// <param name="AlwaysOk">Whether errors are answered with 200, as <c>application/json</c> requires.</param>
internal sealed record ResponseFormat(string ContentType, bool AlwaysOk)
{
    public static readonly ResponseFormat GraphQL = new("application/graphql-response+json; charset=utf-8", AlwaysOk: false);

    private static readonly ResponseFormat s_json = new("application/json; charset=utf-8", AlwaysOk: true);

    /// <summary>The format for what the client accepts; null when it accepts none. Throws when the header cannot be read.</summary>
    public static ResponseFormat? For(StringValues accept)
    {
        if (accept.Count == 0 || (accept.Count == 1 && accept[0] is "application/graphql-response+json" or "*/*" or "" or null))
        {
            return GraphQL;
        }

        if (!MediaTypeHeaderValue.TryParseStrictList(accept!, out var accepted))
        {
            throw new GraphQLException(ErrorBuilder.New()
                .SetMessage($"Unable to parse the accept header value `{accept}`.")
                .SetCode(ErrorCodes.AcceptUnreadable)
                .SetExtension("headerValue", accept.ToString())
                .Build());
        }

        return accepted.Any(Means("*/*", "application/*", "application/graphql-response+json")) ? GraphQL
            : accepted.Any(Means("application/json")) ? s_json
            : null;
    }

    private static Func<MediaTypeHeaderValue, bool> Means(params string[] types)
        => value => types.Any(t => value.MediaType.Equals(t, StringComparison.OrdinalIgnoreCase));
}
