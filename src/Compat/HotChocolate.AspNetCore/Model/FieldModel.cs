using GraphQL.Types;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Pagination;

namespace HotChocolate.Model;

/// <summary>
/// One field of an object type. Exactly one of <see cref="Read"/> and <see cref="Resolver"/> is set.
/// Results are null, an object, a leaf's CLR value, an IError, or for lists any <see cref="System.Collections.IEnumerable"/>
/// (asynchronous streams and queryables have been read to their end).
/// </summary>
internal sealed class FieldModel
{
    public required string Name { get; init; }

    public required ObjectModel DeclaringType { get; init; }

    /// <summary>The output type, with its non-null and list wrappers. Leaves are serialised by <see cref="ScalarGraphType.Serialize"/>.</summary>
    public required IGraphType Type { get; init; }

    public required FieldType Engine { get; init; }

    /// <summary>The CLR type of the values, tasks and optionals unwrapped.</summary>
    public required Type ResultType { get; init; }

    /// <summary>Reads the field from its parent: a plain member, without middleware. At the root it ignores what it is given. It counts as no resolver (no diagnostic event).</summary>
    public Func<object, object?>? Read { get; internal set; }

    /// <summary>Resolves the field with all its middleware and leaves the value in <see cref="IMiddlewareContext.Result"/>. The context must be an <see cref="IFieldContext"/>.</summary>
    public FieldDelegate? Resolver { get; internal set; }

    /// <summary>Opens the stream of events; set for the fields of the subscription type.</summary>
    public SubscribeResolverDelegate? Subscribe { get; internal set; }

    /// <summary>The resolver never awaits: it is always complete when it returns.</summary>
    public bool IsSynchronous { get; internal set; }

    public IReadOnlyList<ArgumentModel> Arguments { get; internal set; } = [];

    /// <summary>What resolvers see as <c>context.Selection.Field</c>.</summary>
    public required IObjectField Public { get; init; }

    /// <summary>The weight by <c>@cost</c>; null where the default counts.</summary>
    public double? Cost { get; internal set; }

    /// <summary>The sizes by <c>@listSize</c>.</summary>
    public ListSizeModel? ListSize { get; internal set; }

    /// <summary>The options of a field that answers with a connection.</summary>
    public PagingOptions? Paging { get; internal set; }
}
