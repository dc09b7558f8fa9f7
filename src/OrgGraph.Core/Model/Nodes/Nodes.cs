namespace OrgGraph.Core.Model;

/// <summary>A human being.</summary>
public sealed record Person(string Id, string Name, string? Email, string? Location, string? TimeZone, [property: Ref(typeof(WorkingCalendar))] string? WorkingCalendar, Validity Valid) : Node(Id, Valid)
{
    /// <inheritdoc/>
    public override string Label => Name;
}

/// <summary>A seat; it outlives whoever sits in it.</summary>
/// <param name="Id"><inheritdoc cref="Node" path="/param[@name='Id']"/></param>
/// <param name="Title">What the seat is called.</param>
/// <param name="Top">Marks a seat that has nobody above it by design.</param>
/// <param name="Valid">When the seat exists.</param>
public sealed record Position(string Id, string Title, bool Top, Validity Valid) : Node(Id, Valid)
{
    /// <inheritdoc/>
    public override string Label => Title;
}

/// <summary>A team; teams form trees by PART_OF.</summary>
/// <param name="Id"><inheritdoc cref="Node" path="/param[@name='Id']"/></param>
/// <param name="Name">What the team is called.</param>
/// <param name="Kind">A code: EPG, ATU, STU, PTU, SERVICES, CSU, BMO, …</param>
/// <param name="Valid">When the team exists.</param>
public sealed record TeamUnit(string Id, string Name, string Kind, Validity Valid) : Node(Id, Valid)
{
    /// <inheritdoc/>
    public override string Label => Name;
}

/// <summary>A customer, one of its regions or one of its sites; accounts form trees by PART_OF.</summary>
/// <param name="Id"><inheritdoc cref="Node" path="/param[@name='Id']"/></param>
/// <param name="Name">What the account is called.</param>
/// <param name="Kind">A code: ENTERPRISE, CUSTOMER, REGION, SITE, …</param>
/// <param name="Valid">When it is a customer.</param>
public sealed record Account(string Id, string Name, string Kind, Validity Valid) : Node(Id, Valid)
{
    /// <inheritdoc/>
    public override string Label => Name;
}

/// <summary>A company that sells or delivers with us.</summary>
/// <param name="Id"><inheritdoc cref="Node" path="/param[@name='Id']"/></param>
/// <param name="Name">What the partner is called.</param>
/// <param name="Kind">A code: RESELLER, SYSTEMS_INTEGRATOR, ISV, …</param>
/// <param name="Valid">When it is a partner.</param>
public sealed record Partner(string Id, string Name, string Kind, Validity Valid) : Node(Id, Valid)
{
    /// <inheritdoc/>
    public override string Label => Name;
}

/// <summary>A part of the map; territories form trees by PART_OF.</summary>
public sealed record Territory(string Id, string Name, Validity Valid) : Node(Id, Valid)
{
    /// <inheritdoc/>
    public override string Label => Name;
}

/// <summary>An industry.</summary>
public sealed record Vertical(string Id, string Name, Validity Valid) : Node(Id, Valid)
{
    /// <inheritdoc/>
    public override string Label => Name;
}

/// <summary>A class of customers by size or importance.</summary>
public sealed record Segment(string Id, string Name, Validity Valid) : Node(Id, Valid)
{
    /// <inheritdoc/>
    public override string Label => Name;
}

/// <summary>A part of what is sold, which specialists cover.</summary>
public sealed record SolutionArea(string Id, string Name, Validity Valid) : Node(Id, Valid)
{
    /// <inheritdoc/>
    public override string Label => Name;
}

/// <summary>Something that is sold in seats.</summary>
public sealed record Product(string Id, string Name, Validity Valid) : Node(Id, Valid)
{
    /// <inheritdoc/>
    public override string Label => Name;
}

/// <summary>A kind of decision.</summary>
/// <param name="Id"><inheritdoc cref="Node" path="/param[@name='Id']"/></param>
/// <param name="Name">What the decision is called.</param>
/// <param name="Category">A code: PRICING, PEOPLE, …</param>
/// <param name="Unit">What its amounts count: an ISO 4217 currency code (amounts in minor units), PERCENT (hundredths of a percent), COUNT, or NONE.</param>
/// <param name="Valid">When the decision is in use.</param>
public sealed record Decision(string Id, string Name, string Category, string Unit, Validity Valid) : Node(Id, Valid)
{
    /// <inheritdoc/>
    public override string Label => Name;
}

/// <summary>How work changes hands.</summary>
/// <param name="Id"><inheritdoc cref="Node" path="/param[@name='Id']"/></param>
/// <param name="Name">What the rule is called.</param>
/// <param name="Stage">The code of the stage at which the rule applies.</param>
/// <param name="FromRole">The role that hands over.</param>
/// <param name="ToRole">The role that receives.</param>
/// <param name="SolutionArea">The solution area that the rule is for, or null for all.</param>
/// <param name="SlaHours">Working hours until the hand-over is due; null for no limit.</param>
/// <param name="Checklist">What must be done, in order.</param>
/// <param name="Priority">The lowest applies first.</param>
/// <param name="AsksForPartner">Whether the partners attached to the account, and their PAM, take part.</param>
/// <param name="Valid">When the rule is in use.</param>
public sealed record HandoffRule(string Id, string Name, string Stage, string FromRole, string ToRole, [property: Ref(typeof(SolutionArea))] string? SolutionArea, int? SlaHours, IReadOnlyList<string> Checklist, int Priority, bool AsksForPartner, Validity Valid) : Node(Id, Valid)
{
    /// <inheritdoc/>
    public override string Label => Name;
}

/// <summary>A recurring meeting of the business rhythm.</summary>
/// <param name="Id"><inheritdoc cref="Node" path="/param[@name='Id']"/></param>
/// <param name="Name">What the meeting is called.</param>
/// <param name="Cadence">When it recurs: an iCalendar RRULE (RFC 5545, section 3.3.10).</param>
/// <param name="Roles">The roles that attend.</param>
/// <param name="TeamUnits">The units that attend.</param>
/// <param name="Valid">When the meeting is held.</param>
public sealed record Forum(string Id, string Name, string Cadence, IReadOnlyList<string> Roles, [property: Ref(typeof(TeamUnit))] IReadOnlyList<string> TeamUnits, Validity Valid) : Node(Id, Valid)
{
    /// <inheritdoc/>
    public override string Label => Name;
}

/// <summary>When somebody works.</summary>
/// <param name="Id"><inheritdoc cref="Node" path="/param[@name='Id']"/></param>
/// <param name="Name">What the calendar is called.</param>
/// <param name="Hours">The weekly hours in local time, one entry a day or run of days: <c>MO-FR 09:00-17:00</c>.</param>
/// <param name="Holidays">Days on which nobody works, ISO 8601.</param>
/// <param name="TimeZone">The IANA time zone in which the hours are read.</param>
/// <param name="Valid">When the calendar is in use.</param>
public sealed record WorkingCalendar(string Id, string Name, IReadOnlyList<string> Hours, IReadOnlyList<DateOnly> Holidays, string TimeZone, Validity Valid) : Node(Id, Valid)
{
    /// <inheritdoc/>
    public override string Label => Name;
}
