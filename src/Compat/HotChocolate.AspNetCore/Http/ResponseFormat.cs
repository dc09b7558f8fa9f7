using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace HotChocolate.AspNetCore;

/// <summary>The media type of a response, and what it says of the status.</summary>
/// <param name="ContentType">The header of the response.</param>
/// <param name="AlwaysOk">Whether errors are answered with 200, as <c>application/json</c> requires.</param>
/// <param name="TakesEvents">Whether a subscription may be answered, as a stream of events.</param>
internal sealed record ResponseFormat(string ContentType, bool AlwaysOk, bool TakesEvents = false)
{
    /// <summary>Every result is an event, that of a query the only one.</summary>
    public static readonly ResponseFormat Events = new("text/event-stream; charset=utf-8", AlwaysOk: true, TakesEvents: true);

    public static readonly ResponseFormat GraphQL = new("application/graphql-response+json; charset=utf-8", AlwaysOk: false);

    private static readonly ResponseFormat s_json = new("application/json; charset=utf-8", AlwaysOk: true);
    private static readonly ResponseFormat s_graphQLOrEvents = GraphQL with { TakesEvents = true };
    private static readonly ResponseFormat s_jsonOrEvents = s_json with { TakesEvents = true };

    /// <summary>The format for what the client accepts; null when it accepts none. Throws when the header cannot be read.</summary>
    public static ResponseFormat? For(StringValues accept)
    {
        if (accept.Count == 0 || (accept.Count == 1 && accept[0] is "application/graphql-response+json" or "" or null))
        {
            return GraphQL;
        }

        if (accept.Count == 1 && accept[0] is "*/*")
        {
            return s_graphQLOrEvents;
        }

        if (!MediaTypeHeaderValue.TryParseStrictList(accept!, out var accepted))
        {
            throw new GraphQLException(ErrorBuilder.New()
                .SetMessage($"Unable to parse the accept header value `{accept}`.")
                .SetCode(ErrorCodes.AcceptUnreadable)
                .SetExtension("headerValue", accept.ToString())
                .Build());
        }

        var takesEvents = accepted.Any(Means("*/*", "text/event-stream"));
        return accepted.Any(Means("*/*", "application/*", "application/graphql-response+json")) ? takesEvents ? s_graphQLOrEvents : GraphQL
            : accepted.Any(Means("application/json")) ? takesEvents ? s_jsonOrEvents : s_json
            : takesEvents ? Events
            : null;
    }

    private static Func<MediaTypeHeaderValue, bool> Means(params string[] types)
        => value => types.Any(t => value.MediaType.Equals(t, StringComparison.OrdinalIgnoreCase));
}
