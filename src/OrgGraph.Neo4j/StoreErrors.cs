using Neo4j.Driver;
using OrgGraph.Core.Store;

namespace OrgGraph.Neo4j;

/// <summary>What the errors of the driver and the server (https://neo4j.com/docs/status-codes/5/) mean to whoever runs OrgGraph.</summary>
internal static class StoreErrors
{
    private const string TimedOut = "Neo.ClientError.Transaction.TransactionTimedOut";

    public static OrganizationStoreException Of(Neo4jException exception, Neo4jOptions options) => exception switch
    {
        AuthenticationException => Unavailable(exception, $"Neo4j at {options.Uri} does not let the user '{options.User}' in: {Sentence(exception)} Set OrgGraph__Neo4j__User and OrgGraph__Neo4j__Password."),
        SecurityException => Unavailable(exception, $"The user '{options.User}' may not do this in the database '{options.Database}' of Neo4j at {options.Uri}: {Sentence(exception)} Give the user the right to read, write and make indexes, or set OrgGraph__Neo4j__User."),
        FatalDiscoveryException => Unavailable(exception, $"Neo4j at {options.Uri} has no database '{options.Database}'. Make it, or set OrgGraph__Neo4j__Database."),
        _ when IsFull(exception) => new("STORE_FULL", $"There is no space left for the database '{options.Database}' of Neo4j at {options.Uri}: {Sentence(exception)} The organisation is as it was; free some space on its disk, start it again, and try again.", exception),
        _ when exception.Code?.StartsWith(TimedOut, StringComparison.Ordinal) == true
            => Unavailable(exception, $"Neo4j at {options.Uri} took longer than {options.QueryTimeout.TotalSeconds:0.###} s. Ask for less at once, or set OrgGraph__Neo4j__QueryTimeout."),
        TransientException => new("STORE_BUSY", $"Neo4j at {options.Uri} cannot do this now: {Sentence(exception)} Try again.", exception),
        _ when exception.Code != null => Unavailable(exception, $"The database '{options.Database}' of Neo4j at {options.Uri} refuses: {Sentence(exception)} See its logs."),
        _ => Unavailable(exception, $"Neo4j at {options.Uri} cannot be reached: {Sentence(exception)} See that it runs and accepts connections there, or set OrgGraph__Neo4j__Uri."),
    };

    public static OrganizationStoreException Silent(Neo4jOptions options, TimeoutException exception)
        => new("STORE_UNAVAILABLE", $"Neo4j at {options.Uri} did not answer within {options.QueryTimeout.TotalSeconds:0.###} s. See that it can be reached and is not overloaded, or set OrgGraph__Neo4j__QueryTimeout.", exception);

    public static OrganizationStoreException Busy(Neo4jOptions options, Exception? cause)
        => new("STORE_BUSY", $"Another import into the database '{options.Database}' of Neo4j at {options.Uri} is running. Nothing was changed; try again when it has ended.", cause);

    private static OrganizationStoreException Unavailable(Exception exception, string message) => new("STORE_UNAVAILABLE", message, exception);

    private static bool IsFull(Exception? exception)
        => exception != null && (exception.Message.Contains("No space left on device", StringComparison.OrdinalIgnoreCase) || IsFull(exception.InnerException));

    private static string Sentence(Neo4jException exception) => exception.Message.TrimEnd().TrimEnd('.') + ".";
}
