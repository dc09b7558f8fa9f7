namespace OrgGraph.Api.Nodes;

/// <summary>Which dated relationships are wanted.</summary>
public enum When
{
    /// <summary>Those in force on the day that is asked about (`asOf`).</summary>
    Now,

    /// <summary>All: past, present and to come.</summary>
    All,
}
