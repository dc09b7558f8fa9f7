namespace HotChocolate.Inference;

/// <summary>A type as a field or argument refers to it. Printed in GraphQL's notation.</summary>
internal abstract record TypeReference
{
    public TypeReference Nullable => this is NonNullReference n ? n.Item : this;

    public TypeReference NonNull => this is NonNullReference ? this : new NonNullReference(this);

    public TypeDefinition Named => this switch
    {
        NonNullReference n => n.Item.Named,
        ListReference l => l.Item.Named,
        _ => ((NamedReference)this).Type,
    };

    public bool IsList => Nullable is ListReference;

    /// <summary>The element of a list.</summary>
    public TypeReference Element => ((ListReference)Nullable).Item;
}

internal sealed record NamedReference(TypeDefinition Type) : TypeReference
{
    public override string ToString() => Type.Name;
}

internal sealed record ListReference(TypeReference Item) : TypeReference
{
    public override string ToString() => $"[{Item}]";
}

internal sealed record NonNullReference(TypeReference Item) : TypeReference
{
    public override string ToString() => $"{Item}!";
}
