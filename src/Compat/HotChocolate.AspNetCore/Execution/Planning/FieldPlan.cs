using System.Text;
using System.Text.Encodings.Web;
using GraphQLParser.AST;
using HotChocolate.Execution.Leaves;
using HotChocolate.Execution.Processing;
using HotChocolate.Model;
using HotChocolate.Types;

namespace HotChocolate.Execution.Planning;

/// <summary>One field of a selection set, as it is resolved and written.</summary>
internal sealed class FieldPlan : ISelection
{
    private readonly byte[] _key;

    public FieldPlan(string responseName, FieldModel? model, ObjectModel declaringType, ValueShape shape, GraphQLField syntax)
    {
        ResponseName = responseName;
        Model = model;
        DeclaringModel = declaringType;
        Shape = shape;
        Syntax = syntax;
        _key = Encoding.UTF8.GetBytes($",\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(responseName)}\":");
    }

    public string ResponseName { get; }

    /// <summary>The field; null for <c>__typename</c>.</summary>
    public FieldModel? Model { get; }

    public ObjectModel DeclaringModel { get; }

    public ValueShape Shape { get; }

    public GraphQLField Syntax { get; }

    public IReadOnlyList<ArgumentPlan> Arguments { get; init; } = [];

    /// <summary>What is selected below, for each object type that may appear; empty for leaves.</summary>
    public IReadOnlyDictionary<ObjectModel, SelectionSetPlan> Children
    {
        get;
        init
        {
            field = value;
            KeepsBelow = value.Values.Any(c => c.SlotCount > 0);
        }
    }

        = SelectionSetPlan.None;

    /// <summary>What is selected below when only one object type may appear.</summary>
    public SelectionSetPlan? OnlyChild { get; init; }

    /// <summary>Writes the leaf straight from the parent; null where a value must be completed first.</summary>
    public MemberWriter? Direct { get; init; }

    /// <summary>The place among the values that are kept before writing; -1 for a field that is read while it is written.</summary>
    public int Slot { get; set; } = -1;

    /// <summary>Whether something below has a resolver.</summary>
    public bool KeepsBelow { get; private init; }

    public bool NeedsSlot => Model?.Resolver is not null || KeepsBelow;

    public ReadOnlySpan<byte> FirstKey => _key.AsSpan(1);

    public ReadOnlySpan<byte> NextKey => _key;

    public IObjectField Field => Model!.Public;

    public IObjectType DeclaringType => DeclaringModel.Public;
}
