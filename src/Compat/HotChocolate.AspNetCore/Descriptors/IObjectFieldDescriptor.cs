using HotChocolate.Resolvers;

namespace HotChocolate.Types;

/// <summary>Describes a field of an object type.</summary>
public interface IObjectFieldDescriptor
{
    /// <summary>Names the field.</summary>
    IObjectFieldDescriptor Name(string value);

    /// <summary>Describes the field.</summary>
    IObjectFieldDescriptor Description(string? value);

    /// <summary>Deprecates the field, with the reason.</summary>
    IObjectFieldDescriptor Deprecated(string? reason);

    /// <summary>Gives the field a schema type of its own.</summary>
    IObjectFieldDescriptor Type<TOutputType>();

    /// <summary>Wraps the field's resolver; the first middleware is the outermost.</summary>
    IObjectFieldDescriptor Use(FieldMiddleware middleware);
}
