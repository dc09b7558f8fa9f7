namespace Neo4j.Driver.Internal;

internal sealed record ExecutableQuery<TIn, TOut>(
    Func<SessionConfig, CancellationToken, AsyncSession> OpenSession, IBookmarkManager Bookmarks, Query Query, QueryConfig Config, Func<IRecord, (bool Kept, TOut Value)> Map)
    : IExecutableQuery<TIn, TOut>
{
    public IExecutableQuery<TIn, TOut> WithConfig(QueryConfig config) => this with { Config = config ?? new QueryConfig() };

    public IExecutableQuery<TIn, TOut> WithParameters(Dictionary<string, object> parameters) => this with { Query = new Query(Query.Text, (IDictionary<string, object>)parameters) };

    public IExecutableQuery<TIn, TOut> WithParameters(object parameters) => this with { Query = new Query(Query.Text, parameters) };

    public IExecutableQuery<TIn, TOut> WithFilter(Func<TOut, bool> filter) => this with
    {
        Map = record => Map(record) is (true, var value) && filter(value) ? (true, value) : default,
    };

    public IExecutableQuery<TOut, TNext> WithMap<TNext>(Func<TOut, TNext> map) => new ExecutableQuery<TOut, TNext>(
        OpenSession, Bookmarks, Query, Config, record => Map(record) is (true, var value) ? (true, map(value)) : default);

    public async Task<EagerResult<IReadOnlyList<TOut>>> ExecuteAsync(CancellationToken token = default)
    {
        await using var session = OpenSession(SessionConfig(), token);
        var mode = Config.Routing == RoutingControl.Readers ? AccessMode.Read : AccessMode.Write;
        return await session.ExecuteAsync(mode, RunAsync, Config.TransactionConfig ?? TransactionConfig.Default);
    }

    private async Task<EagerResult<IReadOnlyList<TOut>>> RunAsync(IAsyncQueryRunner runner)
    {
        var cursor = await runner.RunAsync(Query);
        var results = new List<TOut>();
        while (await cursor.FetchAsync())
        {
            var (kept, value) = Map(cursor.Current);
            if (kept) results.Add(value);
        }
        return new EagerResult<IReadOnlyList<TOut>>(results, await cursor.ConsumeAsync(), await cursor.KeysAsync());
    }

    private SessionConfig SessionConfig() => new()
    {
        Database = Config.Database,
        ImpersonatedUser = Config.ImpersonatedUser,
        BookmarkManager = Config.EnableBookmarkManager ? Config.BookmarkManager ?? Bookmarks : null,
    };
}
