namespace HotChocolate.Resolvers;

/// <summary>Resolves a field; the value is left in <see cref="IMiddlewareContext.Result"/>.</summary>
public delegate ValueTask FieldDelegate(IMiddlewareContext context);

/// <summary>Wraps a field's resolver.</summary>
public delegate FieldDelegate FieldMiddleware(FieldDelegate next);

/// <summary>Opens the stream that feeds a subscription's field.</summary>
public delegate ValueTask<HotChocolate.Execution.ISourceStream> SubscribeResolverDelegate(IResolverContext context);
