namespace HotChocolate.Validation;

/// <summary>Which documents are refused.</summary>
internal sealed class ValidationSetup
{
    /// <summary>No more errors than this are reported.</summary>
    public int MaxErrors { get; } = 5;

    /// <summary>How deep the selections of a document may nest, with fragments in place of their spreads: bounds the stack that walking them takes.</summary>
    public int MaxNesting { get; set; } = 200;

    /// <summary>The most pairs of fields of one name in one place that a document may make, with the fields on the way to them: bounds the rule that such fields can be merged.</summary>
    public int MaxMergeCost { get; set; } = 25_000;

    /// <summary>The most fragments that operations may spread, each time counted: bounds what validation, planning and cost analysis must look at.</summary>
    public int MaxFragmentVisits { get; set; } = 1000;

    /// <summary>How deep fields may nest; null for any depth.</summary>
    public int? MaxDepth { get; set; }

    /// <summary>Whether fields of introspection count as nested.</summary>
    public bool SkipIntrospectionDepth { get; set; }

    /// <summary>Whether introspection is switched off; where nothing is said, it is outside Development unless the default security is off.</summary>
    public bool? DisableIntrospection { get; set; }
}
