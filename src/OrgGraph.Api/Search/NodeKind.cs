using OrgGraph.Core.Model;

namespace OrgGraph.Api.Search;

/// <summary>A kind of node.</summary>
public enum NodeKind
{
    /// <summary>A human being.</summary>
    Person,

    /// <summary>A seat.</summary>
    Position,

    /// <summary>A team.</summary>
    TeamUnit,

    /// <summary>A customer, one of its regions or one of its sites.</summary>
    Account,

    /// <summary>A company that sells or delivers with us.</summary>
    Partner,

    /// <summary>A part of the map.</summary>
    Territory,

    /// <summary>An industry.</summary>
    Vertical,

    /// <summary>A class of customers.</summary>
    Segment,

    /// <summary>A part of what is sold.</summary>
    SolutionArea,

    /// <summary>Something that is sold in seats.</summary>
    Product,

    /// <summary>A kind of decision.</summary>
    Decision,

    /// <summary>A rule by which work changes hands.</summary>
    HandoffRule,

    /// <summary>A recurring meeting.</summary>
    Forum,

    /// <summary>A working calendar.</summary>
    WorkingCalendar,
}

internal static class NodeKindExtensions
{
    /// <summary>The kind as Core knows it, by the same name.</summary>
    public static RecordKind ToRecordKind(this NodeKind kind) => RecordKind.Every.Single(record => record.IsNode && record.Type.Name == kind.ToString());
}
