using System.Reflection;
using HotChocolate.Model;
using HotChocolate.Resolvers;
using HotChocolate.Types.Pagination;

namespace HotChocolate.Inference;

/// <summary>A field of an object or interface type.</summary>
internal sealed class FieldDefinition
{
    public required string Name { get; set; }

    public string? Description { get; set; }

    public Deprecation? Deprecation { get; set; }

    /// <summary>The type; known once the field is complete.</summary>
    public TypeReference Type { get; set; } = null!;

    /// <summary>The schema type that the application asks for instead of the inferred one.</summary>
    public Type? SchemaType { get; set; }

    /// <summary>The CLR type of the values, tasks and optionals unwrapped.</summary>
    public required Type ResultType { get; set; }

    public List<ArgumentDefinition> Arguments { get; } = [];

    /// <summary>The member that reads or resolves it; null where <see cref="Read"/> or <see cref="Resolve"/> does.</summary>
    public MemberInfo? Member { get; init; }

    /// <summary>Reads a field that no member of the application stands for.</summary>
    public Func<object, object?>? Read { get; init; }

    /// <summary>Resolves a field that no member of the application stands for.</summary>
    public FieldDelegate? Resolve { get; init; }

    /// <summary>The member stands in a class of its own, not in that of the parent.</summary>
    public bool IsExtension { get; init; }

    public List<FieldMiddleware> Middleware { get; } = [];

    public PagingOptions? Paging { get; set; }

    public string? ConnectionName { get; set; }

    public double? Cost { get; set; }

    public ListSizeModel? ListSize { get; set; }

    /// <summary>The method that opens the stream of a subscription's field; null where a topic does.</summary>
    public MethodInfo? SubscribeWith { get; set; }

    /// <summary>The member of the extended type that this one replaces.</summary>
    public string? Replaces { get; set; }
}
