namespace Neo4j.Driver.Tests.RealServer;

/// <summary>A test against the server that ORGGRAPH_NEO4J_URI names; without it the test is skipped, and says so.</summary>
internal sealed class Neo4jFactAttribute : FactAttribute
{
    public const string UriVariable = "ORGGRAPH_NEO4J_URI";
    public const string PasswordVariable = "ORGGRAPH_NEO4J_PASSWORD";

    public Neo4jFactAttribute()
    {
        if (Uri.Length == 0 || Password.Length == 0)
            Skip = $"No Neo4j: set {UriVariable} (an empty database, such as bolt://localhost:7687) and {PasswordVariable}.";
    }

    public static string Uri => Environment.GetEnvironmentVariable(UriVariable) ?? "";

    public static string Password => Environment.GetEnvironmentVariable(PasswordVariable) ?? "";
}
