namespace HotChocolate.Introspection;

/// <summary>What kind of type a type is.</summary>
[GraphQLName("__TypeKind")]
[GraphQLDescription("An enum describing what kind of type a given `__Type` is.")]
internal enum TypeKind
{
    [GraphQLDescription("Indicates this type is a scalar.")]
    Scalar,

    [GraphQLDescription("Indicates this type is an object. `fields` and `interfaces` are valid fields.")]
    Object,

    [GraphQLDescription("Indicates this type is an interface. `fields` and `possibleTypes` are valid fields.")]
    Interface,

    [GraphQLDescription("Indicates this type is a union. `possibleTypes` is a valid field.")]
    Union,

    [GraphQLDescription("Indicates this type is an enum. `enumValues` is a valid field.")]
    Enum,

    [GraphQLDescription("Indicates this type is an input object. `inputFields` is a valid field.")]
    InputObject,

    [GraphQLDescription("Indicates this type is a list. `ofType` is a valid field.")]
    List,

    [GraphQLDescription("Indicates this type is a non-null. `ofType` is a valid field.")]
    NonNull,
}
