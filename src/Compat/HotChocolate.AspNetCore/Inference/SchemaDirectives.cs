using GraphQLParser.AST;
using HotChocolate.Types.Scalars;

namespace HotChocolate.Inference;

/// <summary>The directives of a schema: those of every schema, and those that its types use.</summary>
internal static class SchemaDirectives
{
    public static IReadOnlyList<DirectiveDefinition> Of(SchemaDefinition schema)
    {
        var registry = schema.Registry;
        var fields = schema.Types.OfType<ComplexDefinition>().SelectMany(t => t.Fields).ToList();
        List<DirectiveDefinition> directives = [Skip(registry), Include(registry), Deprecated(registry)];
        if (fields.Exists(f => f.Cost is not null))
            directives.Add(Cost(registry));
        if (fields.Exists(f => f.ListSize is not null))
            directives.Add(ListSize(registry));
        if (schema.Types.OfType<InputDefinition>().Any(i => i.IsOneOf))
            directives.Add(OneOf());
        if (schema.Types.OfType<ScalarDefinition>().Any(s => s.SpecifiedBy is not null))
            directives.Add(SpecifiedBy(registry));
        return schema.Options.SortFieldsByName
            ? directives.ConvertAll(d => d with { Arguments = d.Arguments.OrderBy(a => a.Name, StringComparer.Ordinal).ToList() })
            : directives;
    }

    private static DirectiveDefinition Skip(TypeRegistry types) => new(
        "skip",
        "Directs the executor to skip this field or fragment when the `if` argument is true.",
        [Argument("if", "Skipped when true.", Scalar(types, "Boolean").NonNull)],
        [DirectiveLocation.Field, DirectiveLocation.FragmentSpread, DirectiveLocation.InlineFragment])
    { IsBuiltIn = true };

    private static DirectiveDefinition Include(TypeRegistry types) => new(
        "include",
        "Directs the executor to include this field or fragment only when the `if` argument is true.",
        [Argument("if", "Included when true.", Scalar(types, "Boolean").NonNull)],
        [DirectiveLocation.Field, DirectiveLocation.FragmentSpread, DirectiveLocation.InlineFragment])
    { IsBuiltIn = true };

    private static DirectiveDefinition Deprecated(TypeRegistry types) => new(
        "deprecated",
        "The @deprecated directive is used within the type system definition language to indicate deprecated portions of a GraphQL service’s schema,such as deprecated fields on a type or deprecated enum values.",
        [Argument("reason", "Deprecations include a reason for why it is deprecated, which is formatted using Markdown syntax (as specified by CommonMark).", Scalar(types, "String"), new GraphQLStringValue("No longer supported."))],
        [DirectiveLocation.FieldDefinition, DirectiveLocation.ArgumentDefinition, DirectiveLocation.EnumValue, DirectiveLocation.InputFieldDefinition])
    { IsBuiltIn = true };

    private static DirectiveDefinition Cost(TypeRegistry types) => new(
        "cost",
        "The purpose of the `cost` directive is to define a `weight` for GraphQL types, fields, and arguments. Static analysis can use these weights when calculating the overall cost of a query or response.",
        [Argument("weight", "The `weight` argument defines what value to add to the overall cost for every appearance, or possible appearance, of a type, field, argument, etc.", Scalar(types, "String").NonNull)],
        [DirectiveLocation.Scalar, DirectiveLocation.Object, DirectiveLocation.FieldDefinition, DirectiveLocation.ArgumentDefinition, DirectiveLocation.Enum, DirectiveLocation.InputFieldDefinition]);

    private static DirectiveDefinition ListSize(TypeRegistry types) => new(
        "listSize",
        "The purpose of the `@listSize` directive is to either inform the static analysis about the size of returned lists (if that information is statically available), or to point the analysis to where to find that information.",
        [
            Argument("assumedSize", "The `assumedSize` argument can be used to statically define the maximum length of a list returned by a field.", Scalar(types, "Int")),
            Argument("slicingArguments", "The `slicingArguments` argument can be used to define which of the field's arguments with numeric type are slicing arguments, so that their value determines the size of the list returned by that field. It may specify a list of multiple slicing arguments.", new ListReference(Scalar(types, "String").NonNull)),
            Argument("slicingArgumentDefaultValue", "The `slicingArgumentDefaultValue` argument can be used to define a default value for a slicing argument, which is used if the argument is not present in a query.", Scalar(types, "Int")),
            Argument("sizedFields", "The `sizedFields` argument can be used to define that the value of the `assumedSize` argument or of a slicing argument does not affect the size of a list returned by a field itself, but that of a list returned by one of its sub-fields.", new ListReference(Scalar(types, "String").NonNull)),
            Argument("requireOneSlicingArgument", "The `requireOneSlicingArgument` argument can be used to inform the static analysis that it should expect that exactly one of the defined slicing arguments is present in a query. If that is not the case (i.e., if none or multiple slicing arguments are present), the static analysis may throw an error.", Scalar(types, "Boolean").NonNull, new GraphQLTrueBooleanValue()),
        ],
        [DirectiveLocation.FieldDefinition]);

    private static DirectiveDefinition OneOf() => new(
        "oneOf",
        "The `@oneOf` directive is used within the type system definition language\n to indicate:\n\n - an Input Object is a Oneof Input Object, or\n - an Object Type's Field is a Oneof Field.",
        [],
        [DirectiveLocation.InputObject]);

    private static DirectiveDefinition SpecifiedBy(TypeRegistry types) => new(
        "specifiedBy",
        "The `@specifiedBy` directive is used within the type system definition language to provide a URL for specifying the behavior of custom scalar definitions.",
        [Argument("url", "The specifiedBy URL points to a human-readable specification. This field will only read a result for scalar types.", Scalar(types, "String").NonNull)],
        [DirectiveLocation.Scalar]);

    private static DirectiveArgumentDefinition Argument(string name, string description, TypeReference type, GraphQLValue? defaultValue = null)
        => new() { Name = name, Description = description, Type = type, Default = defaultValue };

    private static NamedReference Scalar(TypeRegistry types, string name) => new(types.Scalar(ScalarKinds.ByName(name)!));
}
