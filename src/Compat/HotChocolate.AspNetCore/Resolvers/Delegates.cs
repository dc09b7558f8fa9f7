namespace HotChocolate.Resolvers;

/// <summary>Resolves a field; the value is left in <see cref="IMiddlewareContext.Result"/>.</summary>
public delegate ValueTask FieldDelegate(IMiddlewareContext context);

/// <summary>Wraps a field's resolver.</summary>
public delegate FieldDelegate FieldMiddleware(FieldDelegate next);
