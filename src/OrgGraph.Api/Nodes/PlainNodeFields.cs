namespace OrgGraph.Api.Nodes;

/// <summary>The fields of an industry.</summary>
[ExtendObjectType<Vertical>]
public sealed class VerticalFields : NodeFields<Vertical>;

/// <summary>The fields of a segment.</summary>
[ExtendObjectType<Segment>]
public sealed class SegmentFields : NodeFields<Segment>;

/// <summary>The fields of a solution area.</summary>
[ExtendObjectType<SolutionArea>]
public sealed class SolutionAreaFields : NodeFields<SolutionArea>;

/// <summary>The fields of a product.</summary>
[ExtendObjectType<Product>]
public sealed class ProductFields : NodeFields<Product>;

/// <summary>The fields of a working calendar.</summary>
[ExtendObjectType<WorkingCalendar>]
public sealed class WorkingCalendarFields : NodeFields<WorkingCalendar>;
