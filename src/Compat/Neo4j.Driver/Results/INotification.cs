// Nullability is left open here, as in the published package.
#nullable disable annotations
namespace Neo4j.Driver;

/// <summary>What the server has to say about a query's text.</summary>
public interface INotification
{
    /// <summary>Its code, such as <c>Neo.ClientNotification.Statement.UnknownLabelWarning</c>.</summary>
    string Code { get; }

    /// <summary>A short text.</summary>
    string Title { get; }

    /// <summary>A longer text.</summary>
    string Description { get; }

    /// <summary>Where in the text, if the server says.</summary>
    IInputPosition Position { get; }

    /// <summary>How grave it is.</summary>
    NotificationSeverity SeverityLevel { get; }

    /// <summary>How grave it is, in the server's words.</summary>
    string RawSeverityLevel { get; }

    /// <summary>What it is about.</summary>
    NotificationCategory Category { get; }

    /// <summary>What it is about, in the server's words.</summary>
    string RawCategory { get; }
}

/// <summary>A place in a query's text.</summary>
public interface IInputPosition
{
    /// <summary>Characters from the start, from 0.</summary>
    int Offset { get; }

    /// <summary>The line, from 1.</summary>
    int Line { get; }

    /// <summary>The character in the line, from 1.</summary>
    int Column { get; }
}

/// <summary>How grave a notification is.</summary>
public enum NotificationSeverity
{
    /// <summary>A word that this driver does not know.</summary>
    Unknown,

    /// <summary>A warning.</summary>
    Warning,

    /// <summary>Information.</summary>
    Information,
}

/// <summary>What a notification is about; see <see cref="Driver.Category"/>.</summary>
public enum NotificationCategory
{
    /// <summary>A word that this driver does not know.</summary>
    Unknown,

    /// <summary>A hint of the query cannot be followed.</summary>
    Hint,

    /// <summary>A label, type or property that the database does not have.</summary>
    Unrecognized,

    /// <summary>Something that is not supported.</summary>
    Unsupported,

    /// <summary>The query may be slow.</summary>
    Performance,

    /// <summary>Something that will be removed.</summary>
    Deprecation,

    /// <summary>A matter of security.</summary>
    Security,

    /// <summary>A matter of the cluster.</summary>
    Topology,

    /// <summary>A matter of constraints and indexes.</summary>
    Schema,

    /// <summary>Anything else.</summary>
    Generic,
}
