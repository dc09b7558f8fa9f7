namespace HotChocolate.Introspection;

/// <summary>Where a directive may stand; named as the parser names it.</summary>
[GraphQLName("__DirectiveLocation")]
[GraphQLDescription("A Directive can be adjacent to many parts of the GraphQL language, a __DirectiveLocation describes one such possible adjacencies.")]
internal enum DirectiveLocation
{
    [GraphQLDescription("Location adjacent to a query operation.")]
    Query,

    [GraphQLDescription("Location adjacent to a mutation operation.")]
    Mutation,

    [GraphQLDescription("Location adjacent to a subscription operation.")]
    Subscription,

    [GraphQLDescription("Location adjacent to a field.")]
    Field,

    [GraphQLDescription("Location adjacent to a fragment definition.")]
    FragmentDefinition,

    [GraphQLDescription("Location adjacent to a fragment spread.")]
    FragmentSpread,

    [GraphQLDescription("Location adjacent to an inline fragment.")]
    InlineFragment,

    [GraphQLDescription("Location adjacent to a variable definition.")]
    VariableDefinition,

    [GraphQLDescription("Location adjacent to a schema definition.")]
    Schema,

    [GraphQLDescription("Location adjacent to a scalar definition.")]
    Scalar,

    [GraphQLDescription("Location adjacent to an object type definition.")]
    Object,

    [GraphQLDescription("Location adjacent to a field definition.")]
    FieldDefinition,

    [GraphQLDescription("Location adjacent to an argument definition")]
    ArgumentDefinition,

    [GraphQLDescription("Location adjacent to an interface definition.")]
    Interface,

    [GraphQLDescription("Location adjacent to a union definition.")]
    Union,

    [GraphQLDescription("Location adjacent to an enum definition.")]
    Enum,

    [GraphQLDescription("Location adjacent to an enum value definition.")]
    EnumValue,

    [GraphQLDescription("Location adjacent to an input object type definition.")]
    InputObject,

    [GraphQLDescription("Location adjacent to an input object field definition.")]
    InputFieldDefinition,
}
