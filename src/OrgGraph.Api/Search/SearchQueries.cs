using OrgGraph.Api.Questions;
using OrgGraph.Api.Reading;
using OrgGraph.Api.Schema;
using OrgGraph.Core.Lists;

namespace OrgGraph.Api.Search;

/// <summary>Finding nodes by text.</summary>
[ExtendObjectType<Query>]
public sealed class SearchQueries
{
    private const int MostHits = 100;
    private const int PageSize = 20;

    /// <summary>Nodes whose name, title, e-mail address, external key or id matches a text, the best first. Each word of the text must begin a word of the node.</summary>
    /// <param name="text">What is looked for, such as `fabr eu`.</param>
    /// <param name="kinds">The kinds of node to look among; all unless given.</param>
    /// <param name="first">How many at most, from 1 to 100.</param>
    /// <param name="asOf">The day, such as `2027-01-01`; today (UTC) unless given.</param>
    [ListSize(AssumedSize = PageSize, SlicingArguments = ["first"], SlicingArgumentDefaultValue = PageSize, RequireOneSlicingArgument = false)]
    public async Task<IReadOnlyList<SearchHit>?> GetSearchAsync(
        string text, IResolverContext context, [Service] TimeProvider time, CancellationToken cancellationToken,
        IReadOnlyList<NodeKind>? kinds = null, int first = PageSize, DateOnly? asOf = null)
    {
        var day = asOf ?? time.Today();
        var search = new NodeSearch(
            Given.Text(text, "text", "some words to look for"), [.. (kinds ?? []).Distinct().Select(kind => kind.ToRecordKind())], Given.Between(first, 1, MostHits, "first"), day);
        var reader = context.Reader();
        var opened = await reader.OpenAsync(cancellationToken);
        var view = reader.ViewFor(opened, day);
        return [.. (await opened.SearchAsync(search, cancellationToken)).Select(hit => new SearchHit(view.Show(hit.Node), hit.Match))];
    }
}
