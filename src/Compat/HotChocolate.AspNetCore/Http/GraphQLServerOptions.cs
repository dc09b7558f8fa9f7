namespace HotChocolate.AspNetCore;

/// <summary>What an endpoint does.</summary>
public sealed class GraphQLServerOptions
{
    /// <summary>The tool for people. This bridge has none: the application serves its own.</summary>
    public GraphQLToolOptions Tool { get; set; } = new();

    /// <summary>How connections by WebSockets are kept.</summary>
    public GraphQLSocketOptions Sockets { get; set; } = new();

    /// <summary>What GET requests may do; queries unless set.</summary>
    public AllowedGetOperations AllowedGetOperations { get; set; } = AllowedGetOperations.Query;

    /// <summary>Whether GET requests are answered; true unless set.</summary>
    public bool EnableGetRequests { get; set; } = true;

    /// <summary>Whether GET requests need the header <c>GraphQL-Preflight</c>; false unless set.</summary>
    public bool EnforceGetRequestsPreflightHeader { get; set; }

    /// <summary>Whether forms with files are answered. This bridge answers none, either way.</summary>
    public bool EnableMultipartRequests { get; set; } = true;

    /// <summary>Whether the schema can be downloaded; true unless set.</summary>
    public bool EnableSchemaRequests { get; set; } = true;
}

/// <summary>The tool for people.</summary>
public sealed class GraphQLToolOptions
{
    /// <summary>Whether the tool is served. This bridge has none, so nothing is served either way.</summary>
    public bool Enable { get; set; } = true;
}

/// <summary>How connections by WebSockets are kept.</summary>
public sealed class GraphQLSocketOptions
{
    /// <summary>How long a client may take to begin; 10 seconds unless set.</summary>
    public TimeSpan ConnectionInitializationTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How often the server gives a sign of life after that time; each 5 seconds unless set, never when null.</summary>
    public TimeSpan? KeepAliveInterval { get; set; } = TimeSpan.FromSeconds(5);
}

/// <summary>What GET requests may do.</summary>
[Flags]
public enum AllowedGetOperations
{
    /// <summary>Read.</summary>
    Query = 1,

    /// <summary>Write.</summary>
    Mutation = 2,

    /// <summary>Listen.</summary>
    Subscription = 4,

    /// <summary>Read and write.</summary>
    QueryAndMutation = Query | Mutation,

    /// <summary>Everything.</summary>
    All = Query | Mutation | Subscription,
}
