namespace OrgGraph.Core.Validation;

/// <summary>What is wrong with data that is to become part of the organisation.</summary>
public enum ProblemCode
{
    /// <summary>A folder without any file of the format.</summary>
    EmptyFolder,

    /// <summary>A file that is not named after a kind of record.</summary>
    UnknownFile,

    /// <summary>A file that cannot be read as UTF-8 text.</summary>
    UnreadableFile,

    /// <summary>A column, or a field, that the kind of record does not have.</summary>
    UnknownColumn,

    /// <summary>A column that is there twice.</summary>
    DuplicateColumn,

    /// <summary>A column that the kind of record cannot do without.</summary>
    MissingColumn,

    /// <summary>A row with more or fewer fields than the header.</summary>
    WrongFieldCount,

    /// <summary>A quote where none may stand, or one that is not closed.</summary>
    BadQuoting,

    /// <summary>A field that may not be empty.</summary>
    MissingValue,

    /// <summary>A value that is not of the field's type.</summary>
    BadValue,

    /// <summary>A node's id that is not of the form <c>kind:name</c>, with the name of its kind.</summary>
    BadId,

    /// <summary>A text of more than 1,000 characters, or with the character U+0000.</summary>
    BadText,

    /// <summary>A code that is not in upper snake case.</summary>
    BadCode,

    /// <summary>A number outside its range.</summary>
    OutOfRange,

    /// <summary>A unit that is neither an ISO 4217 currency code nor PERCENT, COUNT or NONE.</summary>
    BadUnit,

    /// <summary>A time zone that the IANA database does not have.</summary>
    BadTimeZone,

    /// <summary>Working hours that cannot be read, end before they begin, or overlap.</summary>
    BadWorkingHours,

    /// <summary>A recurrence that is not an RRULE of RFC 5545.</summary>
    BadRecurrence,

    /// <summary>A source of external keys that could be mistaken for a kind of node, or cannot stand before a colon.</summary>
    BadKeySource,

    /// <summary>A fact that ends before it begins, or on the day it begins, so that it never holds.</summary>
    EmptyInterval,

    /// <summary>A relationship of a node to itself.</summary>
    SelfReference,

    /// <summary>A right that both a position and a role hold, or neither.</summary>
    PositionOrRole,

    /// <summary>A unit, account or territory that is part of something of another kind.</summary>
    DifferentKinds,

    /// <summary>Two nodes with one id.</summary>
    DuplicateId,

    /// <summary>One relationship twice on the same day.</summary>
    DuplicateRelationship,

    /// <summary>The id of a node that does not exist.</summary>
    DanglingReference,

    /// <summary>The id of a node of a kind that may not stand there.</summary>
    WrongKind,

    /// <summary>A position that reports to two at once.</summary>
    TwoSolidLines,

    /// <summary>A unit with two leads at once.</summary>
    TwoLeads,

    /// <summary>A unit with two deputies of one rank at once.</summary>
    SameDeputyRank,

    /// <summary>A position that sits in two units at once.</summary>
    TwoUnits,

    /// <summary>A unit, account or territory with two parents at once.</summary>
    TwoParents,

    /// <summary>An absent person with two stand-ins at once.</summary>
    TwoStandIns,

    /// <summary>An external key that names two nodes at once.</summary>
    AmbiguousKey,

    /// <summary>Positions that report to each other in a circle.</summary>
    ReportingCycle,

    /// <summary>Units, accounts or territories that are part of each other in a circle.</summary>
    PartOfCycle,
}
