using System.Collections.Immutable;
using HotChocolate.Execution.Processing;
using HotChocolate.Types;

namespace HotChocolate.Resolvers;

/// <summary>What a resolver may know and use of the field that it resolves.</summary>
public partial interface IResolverContext : IHasContextData
{
    /// <summary>The schema.</summary>
    ISchema Schema { get; }

    /// <summary>The type that declares the field.</summary>
    IObjectType ObjectType { get; }

    /// <summary>The operation that is executed.</summary>
    IOperation Operation { get; }

    /// <summary>The selection of the field.</summary>
    ISelection Selection { get; }

    /// <summary>The services that resolvers use.</summary>
    IServiceProvider Services { get; set; }

    /// <summary>The services of the request.</summary>
    IServiceProvider RequestServices { get; }

    /// <summary>The name under which the value is returned.</summary>
    string ResponseName { get; }

    /// <summary>Whether the field reported an error.</summary>
    bool HasErrors { get; }

    /// <summary>State of this field and those below it.</summary>
    IImmutableDictionary<string, object?> ScopedContextData { get; set; }

    /// <summary>State of this field alone.</summary>
    IImmutableDictionary<string, object?> LocalContextData { get; set; }

    /// <summary>Cancelled when the request is aborted.</summary>
    CancellationToken RequestAborted { get; }

    /// <summary>The parent object.</summary>
    T Parent<T>();

    /// <summary>The value of an argument.</summary>
    T ArgumentValue<T>(string name);

    /// <summary>The value of an argument, or nothing when the request gave none.</summary>
    Optional<T> ArgumentOptional<T>(string name);

    /// <summary>A service.</summary>
    T Service<T>()
        where T : notnull;

    /// <summary>A keyed service.</summary>
    T Service<T>(object key)
        where T : notnull;

    /// <summary>A service.</summary>
    object Service(Type service);

    /// <summary>A resolver class: a service, or an instance of its own for the executor.</summary>
    T Resolver<T>();
}
