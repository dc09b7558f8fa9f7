using System.Collections.Immutable;
using HotChocolate.Execution.Planning;

namespace HotChocolate.Execution.Running;

/// <summary>An object of the result of which some fields are resolved: they are kept here until the result is written.</summary>
internal sealed class ObjectNode(SelectionSetPlan plan, object? value, ObjectNode? parent, FieldPlan? selection, ListIndex? index)
{
    /// <summary>Stands for the value of a field that failed and whose error is reported.</summary>
    public static readonly object Failed = new();

    private Path? _path;

    public SelectionSetPlan Plan { get; } = plan;

    public object? Value { get; } = value;

    /// <summary>Per <see cref="FieldPlan.Slot"/>: null, a value, a node, an array of these, or <see cref="Failed"/>.</summary>
    public object?[] Slots { get; } = new object?[plan.SlotCount];

    /// <summary>State that resolvers above have left for those below.</summary>
    public IImmutableDictionary<string, object?> ScopedData { get; init; } = ImmutableDictionary<string, object?>.Empty;

    public Path Path => _path ??= parent is null ? Path.Root : ListIndex.Append(index, parent.Path.Append(selection!.ResponseName));
}

/// <summary>Where an object stands in a list, or in lists of lists.</summary>
internal sealed record ListIndex(ListIndex? Outer, int Index)
{
    public static Path Append(ListIndex? index, Path path)
        => index is null ? path : Append(index.Outer, path).Append(index.Index);
}
