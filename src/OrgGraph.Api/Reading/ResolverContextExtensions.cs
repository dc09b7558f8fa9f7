namespace OrgGraph.Api.Reading;

internal static class ResolverContextExtensions
{
    /// <summary>The request's reader. Asked of the request's services, because a resolver's own may be narrower than the request.</summary>
    public static RequestReader Reader(this IResolverContext context) => context.RequestServices.GetRequiredService<RequestReader>();
}
