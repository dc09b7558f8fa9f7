using System.Collections.Frozen;
using System.Reflection;

namespace OrgGraph.Core.Model;

/// <summary>A kind of node or relationship: its name, its file, its fields. Files and stores are written over this catalogue, so that a new kind is one record.</summary>
public sealed class RecordKind
{
    private static readonly FrozenDictionary<Type, RecordKind> s_byType = All().ToFrozenDictionary(kind => kind.Type);
    private readonly ConstructorInvoker _create;

    private RecordKind(Type type, string? plural = null)
    {
        var constructor = type.GetConstructors().Single();
        _create = ConstructorInvoker.Create(constructor);
        Type = type;
        Name = string.Concat(type.Name.Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : "-") + char.ToLowerInvariant(c) : c.ToString()));
        FileName = IsNode ? plural ?? Name + "s" : plural ?? Name;
        Columns = [.. Column.Of(constructor)];
    }

    /// <summary>Every kind: nodes first, each group in the order of the documentation.</summary>
    public static IReadOnlyList<RecordKind> Every { get; } = [.. All().Select(kind => s_byType[kind.Type])];

    /// <summary>The record type.</summary>
    public Type Type { get; }

    /// <summary>The kind's name in kebab case, with which the ids of its records begin: <c>team-unit</c>, <c>reports-to</c>.</summary>
    public string Name { get; }

    /// <summary>The name of its file, without extension: <c>team-units</c>, <c>reports-to</c>.</summary>
    public string FileName { get; }

    /// <summary>Its fields in order, <c>validFrom</c> and <c>validTo</c> last.</summary>
    public IReadOnlyList<Column> Columns { get; }

    /// <summary>Whether its records are nodes rather than relationships.</summary>
    public bool IsNode => Type.IsSubclassOf(typeof(Node));

    /// <summary>The kind of a record type.</summary>
    public static RecordKind Of(Type type) => s_byType[type];

    /// <summary>The kind of a record type.</summary>
    public static RecordKind Of<T>() where T : OrgRecord => s_byType[typeof(T)];

    /// <summary>The kind of node whose ids begin as <paramref name="id"/> does, or null when no kind's do: then it is an external key.</summary>
    public static RecordKind? OfNodeId(string id)
    {
        var colon = id.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? null : Every.FirstOrDefault(kind => kind.IsNode && kind.Name.Length == colon && id.StartsWith(kind.Name, StringComparison.Ordinal));
    }

    /// <summary>Makes a record of its values, in the order of <see cref="Columns"/>.</summary>
    public OrgRecord Create(ReadOnlySpan<object?> values)
    {
        var last = values.Length - 2;
        object?[] arguments = [.. values[..last], new Validity((DateOnly?)values[last], (DateOnly?)values[last + 1])];
        return (OrgRecord)_create.Invoke(arguments.AsSpan())!;
    }

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static IEnumerable<RecordKind> All() =>
    [
        new(typeof(Person)), new(typeof(Position)), new(typeof(TeamUnit)), new(typeof(Account)), new(typeof(Partner)), new(typeof(Territory), "territories"),
        new(typeof(Vertical)), new(typeof(Segment)), new(typeof(SolutionArea)), new(typeof(Product)), new(typeof(Decision)), new(typeof(HandoffRule)),
        new(typeof(Forum)), new(typeof(WorkingCalendar)),
        new(typeof(Holds)), new(typeof(SitsIn)), new(typeof(ReportsTo)), new(typeof(DottedLineTo)), new(typeof(Leads)), new(typeof(PartOf)),
        new(typeof(InTerritory)), new(typeof(InVertical)), new(typeof(InSegment)), new(typeof(Owns)), new(typeof(Covers)), new(typeof(AttachedTo)),
        new(typeof(EntitledTo)), new(typeof(HoldsRight)), new(typeof(DelegatesTo)), new(typeof(Away)), new(typeof(Overrides)), new(typeof(Excludes)),
        new(typeof(Chairs)), new(typeof(ExternalKey), "external-keys"),
    ];
}
