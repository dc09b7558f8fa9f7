using HotChocolate.Inference;
using HotChocolate.Resolvers;

namespace HotChocolate.Types.Descriptors;

internal sealed class ObjectFieldDescriptor(FieldDefinition definition) : IObjectFieldDescriptor
{
    public FieldDefinition Definition { get; } = definition;

    public IObjectFieldDescriptor Name(string value)
    {
        Definition.Name = value;
        return this;
    }

    public IObjectFieldDescriptor Description(string? value)
    {
        Definition.Description = value;
        return this;
    }

    public IObjectFieldDescriptor Deprecated(string? reason)
    {
        Definition.Deprecation = new Deprecation(reason);
        return this;
    }

    public IObjectFieldDescriptor Type<TOutputType>()
    {
        Definition.SchemaType = typeof(TOutputType);
        return this;
    }

    public IObjectFieldDescriptor Use(FieldMiddleware middleware)
    {
        Definition.Middleware.Add(middleware);
        return this;
    }
}
