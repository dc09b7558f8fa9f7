using Neo4j.Driver;
using OrgGraph.Core.Store;

namespace OrgGraph.Neo4j;

/// <summary>What the errors of the driver and the server (https://neo4j.com/docs/status-codes/5/) mean to whoever runs OrgGraph.</summary>
internal static class StoreErrors
{
    private const string TimedOut = "Neo.ClientError.Transaction.TransactionTimedOut";

    /// <summary>How the driver begins to say that all its connections are in use. It has no type and no code for that.</summary>
    private const string Exhausted = "Failed to obtain a connection from pool";

    public static OrganizationStoreException Of(Neo4jException exception, Neo4jOptions options) => exception switch
    {
        // The driver has tried again until the time was up: what it met last says more.
        ServiceUnavailableException { InnerException: AggregateException { InnerExceptions: [.., TransientException last] } } => Of(last, options),
        AuthenticationException => Unavailable(exception, $"Neo4j at {options.Uri} does not let the user '{options.User}' in: {Sentence(exception)} Set OrgGraph__Neo4j__User and OrgGraph__Neo4j__Password."),
        SecurityException { Code: null } => Unavailable(exception, $"No encrypted connection to Neo4j at {options.Uri}: {Sentence(exception)} See that it offers TLS and that the system trusts its certificate, or set OrgGraph__Neo4j__Uri: +ssc accepts any certificate."),
        SecurityException => Unavailable(exception, $"The user '{options.User}' may not do this in the database '{options.Database}' of Neo4j at {options.Uri}: {Sentence(exception)} Give the user the right to read, write and make indexes, or set OrgGraph__Neo4j__User."),
        FatalDiscoveryException => Unavailable(exception, $"Neo4j at {options.Uri} has no database '{options.Database}'. Make it, or set OrgGraph__Neo4j__Database."),
        _ when IsFull(exception) => new("STORE_FULL", $"There is no space left for the database '{options.Database}' of Neo4j at {options.Uri}: {Sentence(exception)} The organisation is as it was; free some space on its disk, start it again, and try again.", exception),
        _ when exception.Code?.StartsWith(TimedOut, StringComparison.Ordinal) == true
            => new("STORE_TIMEOUT", $"Neo4j at {options.Uri} took longer than it may. Ask for less at once, or set OrgGraph__Neo4j__QueryTimeout, which is {Seconds(options.QueryTimeout)} for a question, or OrgGraph__Neo4j__BatchTimeout, which is {Seconds(options.BatchTimeout)} for a step of an import.", exception),
        ClientException { Code: null } when exception.Message.StartsWith(Exhausted, StringComparison.Ordinal)
            => new("STORE_BUSY", $"All {options.MaxConnections} connections to Neo4j at {options.Uri} were in use for {Seconds(options.ConnectionTimeout)}. Ask for less at once, or set OrgGraph__Neo4j__MaxConnections if the database has capacity for more.", exception),
        ClientException { Code: null } => Unavailable(exception, $"Neo4j at {options.Uri} cannot be used: {Sentence(exception)} OrgGraph runs on Neo4j 5.26 or later."),
        TransientException => new("STORE_BUSY", $"Neo4j at {options.Uri} cannot do this now: {Sentence(exception)} Try again.", exception),
        _ when exception.Code != null => Unavailable(exception, $"The database '{options.Database}' of Neo4j at {options.Uri} refuses: {Sentence(exception)} See its logs."),
        _ => Unavailable(exception, $"Neo4j at {options.Uri} cannot be reached: {Sentence(exception)} See that it runs and accepts connections there, or set OrgGraph__Neo4j__Uri."),
    };

    public static OrganizationStoreException Silent(TimeSpan time, Neo4jOptions options, OperationCanceledException exception)
        => new("STORE_TIMEOUT", $"Neo4j at {options.Uri} did not answer within {Seconds(time)}. See that it can be reached and is not overloaded, or set OrgGraph__Neo4j__{(time == options.BatchTimeout ? "BatchTimeout" : "QueryTimeout")}.", exception);

    public static OrganizationStoreException NoBolt(NotSupportedException exception, Neo4jOptions options)
        => Unavailable(exception, $"What answers at {options.Uri} cannot be used: {Sentence(exception)} Set OrgGraph__Neo4j__Uri.");

    public static OrganizationStoreException Busy(Neo4jOptions options, Exception? cause)
        => new("STORE_BUSY", $"Another import into the database '{options.Database}' of Neo4j at {options.Uri} is running. Nothing was changed; try again when it has ended.", cause);

    public static OrganizationStoreException Emptied(Neo4jOptions options)
        => new("STORE_UNAVAILABLE", $"The database '{options.Database}' of Neo4j at {options.Uri} has been emptied, or another has taken its place. When it is read again it is set up anew, without an organisation: import one, or restore a backup.");

    private static OrganizationStoreException Unavailable(Exception exception, string message) => new("STORE_UNAVAILABLE", message, exception);

    private static bool IsFull(Exception? exception)
        => exception != null && (exception.Message.Contains("No space left on device", StringComparison.OrdinalIgnoreCase) || IsFull(exception.InnerException));

    private static string Seconds(TimeSpan time) => $"{time.TotalSeconds:0.###} s";

    private static string Sentence(Exception exception) => exception.Message.TrimEnd().TrimEnd('.') + ".";
}
