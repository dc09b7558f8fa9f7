namespace OrgGraph.Core.Model;

/// <summary>A person sits in a position.</summary>
/// <param name="Person">Who.</param>
/// <param name="Position">The seat.</param>
/// <param name="Acting">Whether the person only fills in until the seat has a permanent holder.</param>
/// <param name="Valid">When.</param>
public sealed record Holds([property: Ref(typeof(Person))] string Person, [property: Ref(typeof(Position))] string Position, bool Acting, Validity Valid) : Edge(Valid)
{
    /// <inheritdoc/>
    protected override string?[] Ends => [Person, Position];
}

/// <summary>A position belongs to a unit, in one role; one unit at a time.</summary>
/// <param name="Position">The seat.</param>
/// <param name="TeamUnit">Its unit.</param>
/// <param name="Role">The code of the role it plays there: ATU_LEAD, ACCOUNT_EXECUTIVE, SPECIALIST, PAM, CSM, …</param>
/// <param name="Valid">When.</param>
public sealed record SitsIn([property: Ref(typeof(Position))] string Position, [property: Ref(typeof(TeamUnit))] string TeamUnit, string Role, Validity Valid) : Edge(Valid)
{
    /// <inheritdoc/>
    protected override string?[] Ends => [Position, TeamUnit];
}

/// <summary>The solid line: at most one at a time, never a cycle.</summary>
/// <param name="Position">The seat that reports.</param>
/// <param name="Manager">The seat that it reports to.</param>
/// <param name="Valid">When.</param>
public sealed record ReportsTo([property: Ref(typeof(Position))] string Position, [property: Ref(typeof(Position))] string Manager, Validity Valid) : Edge(Valid)
{
    /// <inheritdoc/>
    protected override string?[] Ends => [Position, Manager];
}

/// <summary>A dotted line: many at a time, loops allowed.</summary>
/// <param name="Position">The seat that answers.</param>
/// <param name="Leader">The seat that it answers to.</param>
/// <param name="Purpose">A code that says for what: FINANCE, SOLUTION_AREA, …</param>
/// <param name="Valid">When.</param>
public sealed record DottedLineTo([property: Ref(typeof(Position))] string Position, [property: Ref(typeof(Position))] string Leader, string Purpose, Validity Valid) : Edge(Valid)
{
    /// <inheritdoc/>
    protected override string?[] Ends => [Position, Leader, Purpose];
}

/// <summary>A position leads a unit, or is one of its deputies.</summary>
/// <param name="Position">The seat.</param>
/// <param name="TeamUnit">The unit.</param>
/// <param name="DeputyRank">Null for the lead, of which there is one at a time; for a deputy its rank, from 1, the lowest first.</param>
/// <param name="Valid">When.</param>
public sealed record Leads([property: Ref(typeof(Position))] string Position, [property: Ref(typeof(TeamUnit))] string TeamUnit, int? DeputyRank, Validity Valid) : Edge(Valid)
{
    /// <inheritdoc/>
    protected override string?[] Ends => [Position, TeamUnit];
}

/// <summary>A unit, account or territory lies within another of its kind; one parent at a time, never a cycle.</summary>
/// <param name="Child">What lies within.</param>
/// <param name="Parent">What it lies within, of the same kind.</param>
/// <param name="Valid">When.</param>
public sealed record PartOf([property: Ref(typeof(TeamUnit), typeof(Account), typeof(Territory))] string Child, [property: Ref(typeof(TeamUnit), typeof(Account), typeof(Territory))] string Parent, Validity Valid) : Edge(Valid)
{
    /// <inheritdoc/>
    protected override string?[] Ends => [Child, Parent];
}

/// <summary>An account lies in a territory.</summary>
public sealed record InTerritory([property: Ref(typeof(Account))] string Account, [property: Ref(typeof(Territory))] string Territory, Validity Valid) : Edge(Valid)
{
    /// <inheritdoc/>
    protected override string?[] Ends => [Account, Territory];
}

/// <summary>An account belongs to an industry.</summary>
public sealed record InVertical([property: Ref(typeof(Account))] string Account, [property: Ref(typeof(Vertical))] string Vertical, Validity Valid) : Edge(Valid)
{
    /// <inheritdoc/>
    protected override string?[] Ends => [Account, Vertical];
}

/// <summary>An account belongs to a segment.</summary>
public sealed record InSegment([property: Ref(typeof(Account))] string Account, [property: Ref(typeof(Segment))] string Segment, Validity Valid) : Edge(Valid)
{
    /// <inheritdoc/>
    protected override string?[] Ends => [Account, Segment];
}

/// <summary>How an assignment passes to what lies below the thing that it is made on.</summary>
public enum Inheritance
{
    /// <summary>It holds for the thing itself only.</summary>
    None,

    /// <summary>It holds for everything below too, beside what is assigned there.</summary>
    Append,

    /// <summary>It holds below only where nothing nearer was found.</summary>
    Fallback,
}

/// <summary>An assignment: a position or a unit owns an account or a partner, in a role.</summary>
/// <param name="Owner">The position or unit that owns.</param>
/// <param name="Thing">The account or partner that is owned.</param>
/// <param name="Role">The code of the role in which it owns: ACCOUNT_EXECUTIVE, SPECIALIST, PAM, CSM, …</param>
/// <param name="SolutionArea">The solution area that it is for, or null for all.</param>
/// <param name="Inheritance">How it passes to what lies below.</param>
/// <param name="Valid">When.</param>
public sealed record Owns([property: Ref(typeof(Position), typeof(TeamUnit))] string Owner, [property: Ref(typeof(Account), typeof(Partner))] string Thing, string Role, [property: Ref(typeof(SolutionArea))] string? SolutionArea, Inheritance Inheritance, Validity Valid) : Edge(Valid)
{
    /// <inheritdoc/>
    protected override string?[] Ends => [Owner, Thing, Role, SolutionArea];
}

/// <summary>A coverage rule: a unit serves a role wherever all the dimensions that it names match; one that it does not name matches all.</summary>
/// <param name="TeamUnit">The unit that serves.</param>
/// <param name="Role">The code of the role that it serves.</param>
/// <param name="Territory">The territory, with all below it.</param>
/// <param name="Vertical">The industry.</param>
/// <param name="Segment">The segment.</param>
/// <param name="SolutionArea">The solution area.</param>
/// <param name="Priority">The lowest applies first.</param>
/// <param name="Valid">When.</param>
public sealed record Covers([property: Ref(typeof(TeamUnit))] string TeamUnit, string Role, [property: Ref(typeof(Territory))] string? Territory, [property: Ref(typeof(Vertical))] string? Vertical, [property: Ref(typeof(Segment))] string? Segment, [property: Ref(typeof(SolutionArea))] string? SolutionArea, int Priority, Validity Valid) : Edge(Valid)
{
    /// <inheritdoc/>
    protected override string?[] Ends => [TeamUnit, Role, Territory, Vertical, Segment, SolutionArea];
}

/// <summary>A partner works on an account.</summary>
/// <param name="Partner">The partner.</param>
/// <param name="Account">The account.</param>
/// <param name="Role">A code: RESELLS, DELIVERS, …</param>
/// <param name="Valid">When.</param>
public sealed record AttachedTo([property: Ref(typeof(Partner))] string Partner, [property: Ref(typeof(Account))] string Account, string Role, Validity Valid) : Edge(Valid)
{
    /// <inheritdoc/>
    protected override string?[] Ends => [Partner, Account, Role];
}

/// <summary>An account has bought seats of a product.</summary>
/// <param name="Account">The account.</param>
/// <param name="Product">The product.</param>
/// <param name="SeatsBought">How many seats were bought; zero or more.</param>
/// <param name="SeatsActive">How many seats are in use; zero or more.</param>
/// <param name="Valid">When.</param>
public sealed record EntitledTo([property: Ref(typeof(Account))] string Account, [property: Ref(typeof(Product))] string Product, int SeatsBought, int SeatsActive, Validity Valid) : Edge(Valid)
{
    /// <inheritdoc/>
    protected override string?[] Ends => [Account, Product];
}

/// <summary>The part that somebody plays in a decision (RAPID: Rogers and Blenko, "Who Has the D?", Harvard Business Review, January 2006).</summary>
public enum DecisionVerb
{
    /// <summary>Proposes what to do.</summary>
    Recommend,

    /// <summary>Must agree, and can veto.</summary>
    Agree,

    /// <summary>Carries the decision out.</summary>
    Perform,

    /// <summary>Is heard.</summary>
    Input,

    /// <summary>Decides.</summary>
    Decide,
}

/// <summary>A right in a kind of decision, held by a position, or by every position of a role.</summary>
/// <param name="Position">The seat that holds it, or null when a role does.</param>
/// <param name="Role">The role that holds it, or null when a position does. Exactly one of the two is given.</param>
/// <param name="Decision">The kind of decision.</param>
/// <param name="Verb">The part it plays.</param>
/// <param name="Limit">The highest amount, inclusive, in the decision's unit (currencies: minor units; PERCENT: hundredths of a percent); null for no limit.</param>
/// <param name="Scope">The account, unit or territory, with all below it, within which it holds; null for everywhere.</param>
/// <param name="Valid">When.</param>
public sealed record HoldsRight([property: Ref(typeof(Position))] string? Position, string? Role, [property: Ref(typeof(Decision))] string Decision, DecisionVerb Verb, long? Limit, [property: Ref(typeof(Account), typeof(TeamUnit), typeof(Territory))] string? Scope, Validity Valid) : Edge(Valid)
{
    /// <inheritdoc/>
    protected override string?[] Ends => [Position ?? Role, Decision, Verb.ToString().ToUpperInvariant(), Scope];
}

/// <summary>A person passes on what a position of theirs may decide.</summary>
/// <param name="Delegator">Who delegates.</param>
/// <param name="Delegate">To whom.</param>
/// <param name="Position">The position whose rights are delegated.</param>
/// <param name="Decision">The kind of decision, or null for ALL.</param>
/// <param name="Limit">The highest amount, inclusive, in the decision's unit; null for no limit of its own. A delegation never widens what its delegator may do.</param>
/// <param name="Valid">When.</param>
public sealed record DelegatesTo([property: Ref(typeof(Person))] string Delegator, [property: Ref(typeof(Person))] string Delegate, [property: Ref(typeof(Position))] string Position, [property: Ref(typeof(Decision))] string? Decision, long? Limit, Validity Valid) : Edge(Valid)
{
    /// <inheritdoc/>
    protected override string?[] Ends => [Delegator, Delegate, Position, Decision];
}

/// <summary>A person is absent.</summary>
/// <param name="Person">Who is away.</param>
/// <param name="StandIn">Who answers meanwhile, if the person named somebody.</param>
/// <param name="Valid">When.</param>
public sealed record Away([property: Ref(typeof(Person))] string Person, [property: Ref(typeof(Person))] string? StandIn, Validity Valid) : Edge(Valid)
{
    /// <inheritdoc/>
    protected override string?[] Ends => [Person];
}

/// <summary>For an account, and all below it, a handoff rule applies whatever its priority.</summary>
public sealed record Overrides([property: Ref(typeof(Account))] string Account, [property: Ref(typeof(HandoffRule))] string HandoffRule, Validity Valid) : Edge(Valid)
{
    /// <inheritdoc/>
    protected override string?[] Ends => [Account, HandoffRule];
}

/// <summary>For an account, and all below it, a handoff rule does not apply.</summary>
public sealed record Excludes([property: Ref(typeof(Account))] string Account, [property: Ref(typeof(HandoffRule))] string HandoffRule, Validity Valid) : Edge(Valid)
{
    /// <inheritdoc/>
    protected override string?[] Ends => [Account, HandoffRule];
}

/// <summary>A position chairs a forum.</summary>
public sealed record Chairs([property: Ref(typeof(Position))] string Position, [property: Ref(typeof(Forum))] string Forum, Validity Valid) : Edge(Valid)
{
    /// <inheritdoc/>
    protected override string?[] Ends => [Position, Forum];
}

/// <summary>What another system calls a node. Wherever an id is asked for, <c>source:key</c> does too.</summary>
/// <param name="Node">The node.</param>
/// <param name="Source">The system, in lower case, such as <c>crm</c>; never the name of a kind of node.</param>
/// <param name="Key">The node's key there.</param>
/// <param name="Valid">When.</param>
public sealed record ExternalKey([property: Ref] string Node, string Source, string Key, Validity Valid) : Edge(Valid)
{
    /// <inheritdoc/>
    protected override string?[] Ends => [Node, Source, Key];
}
