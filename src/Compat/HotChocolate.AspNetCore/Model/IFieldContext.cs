using HotChocolate.Resolvers;

namespace HotChocolate.Model;

/// <summary>What compiled resolvers ask of the context beside the public API. Every context of the executor, clones included, is one.</summary>
internal interface IFieldContext : IMiddlewareContext
{
    /// <summary>The parent object; null at the root.</summary>
    object? Source { get; }

    /// <summary>The message that a subscription's event brought.</summary>
    object? EventMessage { get; }

    /// <summary>The argument at that position of <see cref="FieldModel.Arguments"/>, coerced (or its <see cref="ArgumentModel.Missing"/>).</summary>
    object? Argument(int index);

    /// <summary>The request's own data loader of that type.</summary>
    T GetDataLoader<T>()
        where T : notnull;
}
