using HotChocolate.Language;

namespace HotChocolate.Execution.Processing;

/// <summary>An operation that is executed.</summary>
public interface IOperation
{
    /// <summary>What identifies the operation among those of the schema.</summary>
    string Id { get; }

    /// <summary>The name, if it has one.</summary>
    string? Name { get; }

    /// <summary>Query, mutation or subscription.</summary>
    OperationType Type { get; }

    /// <summary>The schema.</summary>
    ISchema Schema { get; }
}
