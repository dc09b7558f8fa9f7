namespace Neo4j.Driver.Tests.RealServer;

/// <summary>As <see cref="Neo4jFactAttribute"/>, for a test with cases.</summary>
internal sealed class Neo4jTheoryAttribute : TheoryAttribute
{
    public Neo4jTheoryAttribute() => Skip = new Neo4jFactAttribute().Skip;
}
