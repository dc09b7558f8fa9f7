using System.Collections.Concurrent;
using GraphQL.Types;

namespace HotChocolate.Model;

/// <summary>A schema as requests need it: GraphQL.NET's types for the parser's and validator's sake, and beside them how each field is read, resolved and bound.</summary>
internal sealed class SchemaModel
{
    private readonly Dictionary<IGraphType, ObjectModel> _objects = [];
    private readonly ConcurrentDictionary<(IGraphType Abstract, Type Runtime), ObjectModel?> _resolved = new();
    private Lazy<string> _sdl = new(() => "");

    /// <summary>The types that documents are validated and coerced against.</summary>
    public required GraphQL.Types.ISchema Engine { get; init; }

    /// <summary>What resolvers see as <c>context.Schema</c>.</summary>
    public required HotChocolate.ISchema Public { get; init; }

    /// <summary>Checks documents before they are executed.</summary>
    public IDocumentValidator? Validator { get; set; }

    /// <summary>Estimates operations before they are executed; null where cost analysis is off.</summary>
    public ICostAnalyzer? Cost { get; set; }

    /// <summary>The schema as text, printed when first asked for.</summary>
    public string Sdl => _sdl.Value;

    public ObjectModel Query => Object(Engine.Query);

    public ObjectModel? Mutation => Engine.Mutation is { } m ? Object(m) : null;

    public ObjectModel? Subscription => Engine.Subscription is { } s ? Object(s) : null;

    public ObjectModel Object(IGraphType type) => _objects[type];

    /// <summary>
    /// The field of that name; the query type also knows <c>__schema</c> and <c>__type</c>. <c>__typename</c> is no field: the executor answers it itself.
    /// </summary>
    public FieldModel Field(IGraphType type, string name) => _objects[type].Fields[name];

    /// <summary>The object type of a value where an interface or a union is expected; null when none fits.</summary>
    public ObjectModel? ResolveType(IGraphType abstractType, object value)
        => _resolved.GetOrAdd((abstractType, value.GetType()), static (key, self) => self.FindType(key.Abstract, key.Runtime), this);

    internal void Add(ObjectModel type) => _objects[type.Engine] = type;

    internal void PrintWith(Func<string> print) => _sdl = new Lazy<string>(print);

    private ObjectModel? FindType(IGraphType abstractType, Type runtime)
    {
        var possible = ((IAbstractGraphType)abstractType).PossibleTypes.Select(t => _objects[t]).ToList();
        return possible.Find(t => t.RuntimeType == runtime)
            ?? possible.Find(t => t.RuntimeType != typeof(object) && t.RuntimeType.IsAssignableFrom(runtime));
    }
}
