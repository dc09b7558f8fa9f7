using System.Runtime.InteropServices;

namespace Neo4j.Driver.Internal;

/// <summary>The requests of Bolt 4.4 and 5.0 to 5.6, and the tags of its answers.</summary>
internal static class BoltMessages
{
    public const byte Success = 0x70, Record = 0x71, Ignored = 0x7E, Failure = 0x7F;
    public const string DefaultUserAgent = "neo4j-dotnet/5.25";

    private const byte HelloTag = 0x01, GoodbyeTag = 0x02, ResetTag = 0x0F, RunTag = 0x10, BeginTag = 0x11, CommitTag = 0x12,
        RollbackTag = 0x13, DiscardTag = 0x2F, PullTag = 0x3F, RouteTag = 0x66, LogonTag = 0x6A;

    public static void Hello(PackStreamWriter writer, BoltVersion version, Config config, AuthToken auth, IReadOnlyDictionary<string, string>? routingContext)
    {
        var extra = new Dictionary<string, object?> { ["user_agent"] = config.UserAgent };
        if (version.HasBoltAgent)
        {
            extra["bolt_agent"] = new Dictionary<string, object?>
            {
                ["product"] = DefaultUserAgent,
                ["platform"] = RuntimeInformation.OSDescription,
                ["language"] = "C#",
                ["language_details"] = RuntimeInformation.FrameworkDescription,
            };
        }
        if (!version.HasLogon)
            foreach (var (key, value) in auth.Content) extra[key] = value;
        if (version.NeedsUtcPatch) extra["patch_bolt"] = new[] { "utc" };
        if (routingContext is not null) extra["routing"] = routingContext;
        AddNotifications(extra, version, config.Notifications);
        Single(writer, HelloTag, extra);
    }

    public static void Logon(PackStreamWriter writer, AuthToken auth) => Single(writer, LogonTag, auth.Content);

    public static void Goodbye(PackStreamWriter writer) => writer.StructHeader(GoodbyeTag, 0);

    public static void Reset(PackStreamWriter writer) => writer.StructHeader(ResetTag, 0);

    public static void Commit(PackStreamWriter writer) => writer.StructHeader(CommitTag, 0);

    public static void Rollback(PackStreamWriter writer) => writer.StructHeader(RollbackTag, 0);

    public static void Begin(PackStreamWriter writer, TransactionRequest request) => Single(writer, BeginTag, request.ToMetadata());

    /// <summary>A query; its request is null within a transaction, whose BEGIN has said it all.</summary>
    public static void Run(PackStreamWriter writer, Query query, TransactionRequest? request)
    {
        writer.StructHeader(RunTag, 3);
        writer.String(query.Text);
        writer.Map(query.ParameterMap);
        if (request is null) writer.MapHeader(0);
        else writer.Map(request.ToMetadata());
    }

    public static void Pull(PackStreamWriter writer, long count, long? queryId) => Stream(writer, PullTag, count, queryId);

    public static void Discard(PackStreamWriter writer, long? queryId) => Stream(writer, DiscardTag, FetchSizes.All, queryId);

    public static void Route(PackStreamWriter writer, IReadOnlyDictionary<string, string> routingContext, IReadOnlyCollection<string> bookmarks, string? database, string? impersonatedUser)
    {
        writer.StructHeader(RouteTag, 3);
        writer.Value(routingContext);
        writer.Value(bookmarks);
        var extra = new Dictionary<string, object?>();
        if (database is not null) extra["db"] = database;
        if (impersonatedUser is not null) extra["imp_user"] = impersonatedUser;
        writer.Map(extra);
    }

    private static void AddNotifications(Dictionary<string, object?> extra, BoltVersion version, NotificationFilter filter)
    {
        if (filter == NotificationFilter.ServerDefault) return;
        if (!version.HasNotificationFilter)
            throw new ClientException($"The server speaks Bolt {version}, which cannot filter notifications. Leave WithNotifications out, or use Neo4j 5.7 or later.");
        if (filter.MinimumSeverity is not null) extra["notifications_minimum_severity"] = filter.MinimumSeverity;
        if (filter.DisabledCategories is not null)
            extra[version.HasGqlStatus ? "notifications_disabled_classifications" : "notifications_disabled_categories"] = filter.DisabledCategories;
    }

    private static void Single(PackStreamWriter writer, byte tag, IReadOnlyDictionary<string, object?> map)
    {
        writer.StructHeader(tag, 1);
        writer.Map(map);
    }

    private static void Stream(PackStreamWriter writer, byte tag, long count, long? queryId)
    {
        writer.StructHeader(tag, 1);
        writer.MapHeader(queryId is null ? 1 : 2);
        writer.String("n");
        writer.Integer(count);
        if (queryId is not { } id) return;
        writer.String("qid");
        writer.Integer(id);
    }
}
