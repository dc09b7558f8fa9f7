namespace Neo4j.Driver;

/// <summary>A step of how a query runs, with the steps before it.</summary>
public interface IPlan
{
    /// <summary>What the step does, such as NodeIndexSeek@neo4j.</summary>
    string OperatorType { get; }

    /// <summary>Details of the step.</summary>
    IDictionary<string, object> Arguments { get; }

    /// <summary>The variables that it has.</summary>
    IList<string> Identifiers { get; }

    /// <summary>The steps before it.</summary>
    IList<IPlan> Children { get; }
}

/// <summary>A step of how a query ran, with what it cost.</summary>
public interface IProfiledPlan : IPlan
{
    /// <summary>How often it touched the store.</summary>
    long DbHits { get; }

    /// <summary>The rows that it gave.</summary>
    long Records { get; }

    /// <summary>The steps before it.</summary>
    new IList<IProfiledPlan> Children { get; }
}
