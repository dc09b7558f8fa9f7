using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.AspNetCore.Tests.Schemas;

/// <summary>What cannot become a schema fails at start-up, with a sentence that says what and why.</summary>
public sealed class SchemaErrorTests
{
    [Fact]
    public Task A_schema_needs_a_query_type()
        => FailsAsync(b => b, "has no query type");

    [Fact]
    public Task Two_types_may_not_share_a_name()
        => FailsAsync(b => b.AddQueryType<TwoPoints>(), "Two types are called 'Point'");

    [Fact]
    public Task An_extension_needs_its_type()
        => FailsAsync(b => b.AddQueryType<Hello>().AddTypeExtension<Lost>(), "extends is not part of the schema");

    [Fact]
    public Task An_interface_needs_an_object_type()
        => FailsAsync(b => b.AddQueryType<Named>(), "No object type implements the interface 'INamed'");

    [Fact]
    public Task A_paged_field_returns_a_list()
        => FailsAsync(b => b.AddQueryType<PagedText>(), "cannot be paged");

    [Fact]
    public Task A_default_fits_its_type()
        => FailsAsync(b => b.AddQueryType<BadDefault>(), "is no value of its type 'Int!'");

    [Fact]
    public Task A_name_is_one_that_GraphQL_allows()
        => FailsAsync(b => b.AddQueryType<BadName>(), "'not a name' is no name that GraphQL allows");

    [Fact]
    public Task An_abstract_class_is_no_input()
        => FailsAsync(b => b.AddQueryType<AbstractInput>(), "cannot be an input type: it is abstract");

    private static async Task FailsAsync(Func<IRequestExecutorBuilder, IRequestExecutorBuilder> configure, string message)
    {
        var error = await Assert.ThrowsAsync<SchemaException>(async () => await configure(new ServiceCollection().AddLogging().AddGraphQL()).BuildSchemaAsync());

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    public sealed class Hello
    {
        public string World => "";
    }

    public sealed class TwoPoints
    {
        public Point A => new();

        public Other.Point B => new();
    }

    public sealed class Point
    {
        public int X => 0;
    }

    public static class Other
    {
        public sealed class Point
        {
            public int Y => 0;
        }
    }

    [ExtendObjectType("Nowhere")]
    public sealed class Lost
    {
        public int X => 0;
    }

    public interface INamed
    {
        string Name { get; }
    }

    public sealed class Named
    {
        public INamed? Any => null;
    }

    public sealed class PagedText
    {
        [UsePaging]
        public string Text => "";
    }

    public sealed class BadDefault
    {
        public int Add([DefaultValueSyntax("\"one\"")] int number) => number;
    }

    public sealed class BadName
    {
        [GraphQLName("not a name")]
        public int X => 0;
    }

    public abstract class Shape
    {
        public int X { get; set; }
    }

    public sealed class AbstractInput
    {
        public int Draw(Shape shape) => shape.X;
    }
}
