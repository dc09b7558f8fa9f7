using System.Collections;
using HotChocolate.Configuration;
using HotChocolate.Model;
using HotChocolate.Types.Pagination;
using HotChocolate.Types.Scalars;

namespace HotChocolate.Inference;

/// <summary>The connection, edge and page types of paged fields.</summary>
internal sealed class ConnectionTypes(TypeRegistry types, SchemaSetup setup)
{
    /// <summary>Makes a connection of a field that returns a list or a <see cref="Connection{T}"/>.</summary>
    public void Page(FieldDefinition field, ClrType type, PagingOptions own, Func<ClrType, TypeReference> output)
    {
        var paging = own.Over(setup.Paging);
        var isConnection = typeof(Connection).IsAssignableFrom(type.Type);
        var node = isConnection && type.Arguments.Count == 1 ? output(type.Arguments[0])
            : type.Element is { } element ? output(element)
            : throw new SchemaException($"'{field.Member!.DeclaringType}.{field.Member.Name}' cannot be paged: it returns neither a list nor a Connection<T>.");
        var name = field.ConnectionName ?? (paging.InferConnectionNameFromField is true ? Naming.PascalCase(field.Name) : node.Named.Name);
        field.Paging = paging;
        field.Type = new NamedReference(types.GetOrAdd(name + "Connection", () => Connection(name, node, paging)));
        field.Arguments.Add(Argument("first", "Returns the first _n_ elements from the list.", "Int", typeof(int?)));
        field.Arguments.Add(Argument("after", "Returns the elements in the list that come after the specified cursor.", "String", typeof(string)));
        if (paging.AllowBackwardPagination is true)
        {
            field.Arguments.Add(Argument("last", "Returns the last _n_ elements from the list.", "Int", typeof(int?)));
            field.Arguments.Add(Argument("before", "Returns the elements in the list that come before the specified cursor.", "String", typeof(string)));
        }

        if (setup.UsesCostDefaults)
            field.ListSize ??= Size(paging);
        field.Middleware.Insert(0, isConnection ? CursorPaging.Check(paging) : CursorPaging.Slice(paging, NodeType(type)));
        field.ResultType = typeof(Connection);
    }

    private static Type NodeType(ClrType type) => type.Element!.Type;

    private static ListSizeModel Size(PagingOptions paging) => new(
        paging.MaxPageSize,
        paging.AllowBackwardPagination is true ? ["first", "last"] : ["first"],
        paging.DefaultPageSize,
        ["edges", "nodes"],
        paging.RequirePagingBoundaries is true);

    private ArgumentDefinition Argument(string name, string description, string scalar, Type runtimeType) => new()
    {
        Name = name,
        Description = description,
        Type = Scalar(scalar),
        RuntimeType = runtimeType,
    };

    private ObjectDefinition Connection(string name, TypeReference node, PagingOptions paging)
    {
        var edge = types.GetOrAdd(name + "Edge", () => Edge(name, node));
        var connection = new ObjectDefinition { Name = name + "Connection", Description = "A connection to a list of items.", RuntimeType = typeof(Connection) };
        connection.Fields.Add(Field("pageInfo", "Information to aid in pagination.", new NamedReference(PageInfo()).NonNull, typeof(ConnectionPageInfo), c => ((Connection)c).Info));
        connection.Fields.Add(Field("edges", "A list of edges.", new ListReference(new NamedReference(edge).NonNull), typeof(IReadOnlyList<IEdge>), c => ((Connection)c).Edges));
        if (paging.IncludeNodesField is true)
            connection.Fields.Add(Field("nodes", "A flattened list of the nodes.", new ListReference(node), typeof(IEnumerable), c => Nodes((Connection)c)));
        if (paging.IncludeTotalCount is true)
        {
            var total = Field("totalCount", "Identifies the total count of items in the connection.", Scalar("Int").NonNull, typeof(int), c => ((Connection)c).TotalCount);
            total.Cost = setup.UsesCostDefaults ? setup.Cost.DefaultResolverCost : null;
            connection.Fields.Add(total);
        }

        return connection;
    }

    private ObjectDefinition Edge(string name, TypeReference node)
    {
        var edge = new ObjectDefinition { Name = name + "Edge", Description = "An edge in a connection.", RuntimeType = typeof(IEdge) };
        edge.Fields.Add(Field("cursor", "A cursor for use in pagination.", Scalar("String").NonNull, typeof(string), e => ((IEdge)e).Cursor));
        edge.Fields.Add(Field("node", "The item at the end of the edge.", node, typeof(object), e => ((IEdge)e).Node));
        return edge;
    }

    private ObjectDefinition PageInfo() => types.GetOrAdd("PageInfo", () =>
    {
        var info = new ObjectDefinition { Name = "PageInfo", Description = "Information about pagination in a connection.", RuntimeType = typeof(ConnectionPageInfo) };
        info.Fields.Add(Field("hasNextPage", "Indicates whether more edges exist following the set defined by the clients arguments.", Scalar("Boolean").NonNull, typeof(bool), p => ((ConnectionPageInfo)p).HasNextPage));
        info.Fields.Add(Field("hasPreviousPage", "Indicates whether more edges exist prior the set defined by the clients arguments.", Scalar("Boolean").NonNull, typeof(bool), p => ((ConnectionPageInfo)p).HasPreviousPage));
        info.Fields.Add(Field("startCursor", "When paginating backwards, the cursor to continue.", Scalar("String"), typeof(string), p => ((ConnectionPageInfo)p).StartCursor));
        info.Fields.Add(Field("endCursor", "When paginating forwards, the cursor to continue.", Scalar("String"), typeof(string), p => ((ConnectionPageInfo)p).EndCursor));
        return info;
    });

    private TypeReference Scalar(string name) => new NamedReference(types.Scalar(ScalarKinds.ByName(name)!));

    private static FieldDefinition Field(string name, string description, TypeReference type, Type resultType, Func<object, object?> read)
        => new() { Name = name, Description = description, Type = type, ResultType = resultType, Read = read };

    private static object?[] Nodes(Connection connection)
    {
        var nodes = new object?[connection.Edges.Count];
        for (var i = 0; i < nodes.Length; i++)
            nodes[i] = connection.Edges[i].Node;
        return nodes;
    }
}
