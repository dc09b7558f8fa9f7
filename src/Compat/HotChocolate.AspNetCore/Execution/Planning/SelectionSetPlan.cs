using HotChocolate.Model;

namespace HotChocolate.Execution.Planning;

/// <summary>What is selected of one object type.</summary>
internal sealed class SelectionSetPlan
{
    public static readonly IReadOnlyDictionary<ObjectModel, SelectionSetPlan> None = new Dictionary<ObjectModel, SelectionSetPlan>();

    public SelectionSetPlan(ObjectModel type, FieldPlan[] fields)
    {
        Type = type;
        Fields = fields;
        Kept = [.. fields.Where(f => f.NeedsSlot)];
        for (var slot = 0; slot < Kept.Length; slot++)
        {
            Kept[slot].Slot = slot;
        }
    }

    public ObjectModel Type { get; }

    /// <summary>All fields, in the order of the response.</summary>
    public FieldPlan[] Fields { get; }

    /// <summary>The fields whose values are kept: they have a resolver, or something below them has.</summary>
    public FieldPlan[] Kept { get; }

    public int SlotCount => Kept.Length;
}
