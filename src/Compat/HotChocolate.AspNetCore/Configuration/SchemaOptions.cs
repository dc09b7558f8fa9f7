namespace HotChocolate;

/// <summary>How types are inferred.</summary>
public class SchemaOptions
{
    /// <summary>Whether an interface's leading <c>I</c> is left out of its type's name.</summary>
    public bool StripLeadingIFromInterface { get; set; }

    /// <summary>Whether fields and arguments are sorted by name.</summary>
    public bool SortFieldsByName { get; set; }

    /// <summary>Whether descriptions are taken from XML documentation.</summary>
    public bool UseXmlDocumentation { get; set; } = true;
}
