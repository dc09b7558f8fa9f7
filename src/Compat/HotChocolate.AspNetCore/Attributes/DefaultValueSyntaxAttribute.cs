namespace HotChocolate.Types;

/// <summary>The default of an argument or input field, in GraphQL's notation.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class DefaultValueSyntaxAttribute : DescriptorAttribute
{
    /// <summary>As a GraphQL value, such as <c>{ x: 1 }</c>.</summary>
    public DefaultValueSyntaxAttribute(string syntax) => Syntax = syntax;

    /// <summary>The GraphQL value.</summary>
    public string Syntax { get; }
}
