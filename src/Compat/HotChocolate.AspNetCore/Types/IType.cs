namespace HotChocolate.Types;

/// <summary>A type of the schema, as <see cref="GraphQLTypeAttribute"/> refers to it.</summary>
public interface IType;
