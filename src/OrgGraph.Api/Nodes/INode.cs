namespace OrgGraph.Api.Nodes;

/// <summary>A thing of the organisation, seen as of a day: a person, a position, a team unit, an account, …</summary>
[InterfaceType("Node")]
public interface INode
{
    /// <summary>A readable, stable id: the kind, a colon, a name. Such as `position:atu-west-lead`.</summary>
    [RequiredId] string Id { get; }

    /// <summary>What people call it: its name or title.</summary>
    string Label { get; }

    /// <summary>The first day on which it exists; null when it always has.</summary>
    DateOnly? ValidFrom { get; }

    /// <summary>The first day on which it no longer exists; null when no end is known.</summary>
    DateOnly? ValidTo { get; }

    /// <summary>The day as of which it is seen. Everything below it is seen as of the same day.</summary>
    DateOnly AsOf { get; }
}
