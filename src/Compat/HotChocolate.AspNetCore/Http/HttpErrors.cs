namespace HotChocolate.AspNetCore;

/// <summary>The errors of requests that never reach the executor.</summary>
internal static class HttpErrors
{
    public static GraphQLException Syntax(string message) => New(message, ErrorCodes.SyntaxError);

    public static GraphQLException NoDocument() => Syntax("The request is missing the `query` property and the `id` property.");

    public static GraphQLException New(string message, string code)
        => new(ErrorBuilder.New().SetMessage(message).SetCode(code).Build());
}
