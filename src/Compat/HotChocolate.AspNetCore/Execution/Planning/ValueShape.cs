using GraphQL.Types;
using HotChocolate.Execution.Leaves;

namespace HotChocolate.Execution.Planning;

/// <summary>The shape of a field's values: its wrappers, and at the inside either a leaf or an object.</summary>
/// <param name="NonNull">Whether null is an error.</param>
/// <param name="Item">The shape of the items; null when this is no list.</param>
/// <param name="Leaf">Writes leaves; null when this is a list or an object.</param>
/// <param name="Named">The type inside all wrappers.</param>
internal sealed record ValueShape(bool NonNull, ValueShape? Item, LeafWriter? Leaf, IGraphType Named)
{
    public static ValueShape Of(IGraphType type, LeafWriters leaves)
    {
        var nonNull = type is NonNullGraphType;
        var inner = type is NonNullGraphType wrapper ? wrapper.ResolvedType! : type;
        if (inner is ListGraphType list)
        {
            var item = Of(list.ResolvedType!, leaves);
            return new ValueShape(nonNull, item, null, item.Named);
        }

        return new ValueShape(nonNull, null, inner is ScalarGraphType scalar ? leaves.For(scalar) : null, inner);
    }
}
