namespace HotChocolate.CostAnalysis;

/// <summary>The limits and defaults of cost analysis.</summary>
public sealed class CostOptions
{
    /// <summary>The highest cost of an operation's fields.</summary>
    public double MaxFieldCost { get; set; } = 1000;

    /// <summary>The highest cost of the objects that an operation may return.</summary>
    public double MaxTypeCost { get; set; } = 1000;

    /// <summary>Whether operations above a limit are refused.</summary>
    public bool EnforceCostLimits { get; set; } = true;

    /// <summary>Whether operations are analysed at all.</summary>
    public bool SkipAnalyzer { get; set; }

    /// <summary>Whether fields get a weight by default.</summary>
    public bool ApplyCostDefaults { get; set; } = true;

    /// <summary>Whether a page that is not asked for by size counts with its default size.</summary>
    public bool ApplySlicingArgumentDefaultValue { get; set; } = true;

    /// <summary>The weight of a field whose resolver may wait.</summary>
    public double? DefaultResolverCost { get; set; } = 10.0;
}
