namespace OrgGraph.Core.Model;

/// <summary>Says that a property holds the id of a node of one of the given kinds.</summary>
/// <param name="kinds">The kinds of node that may stand there; none given means any.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RefAttribute(params Type[] kinds) : Attribute
{
    /// <summary>The kinds of node that may stand there; empty means any.</summary>
    public IReadOnlyList<Type> Kinds { get; } = kinds;
}
