using GraphQL.Types;
using GraphQLParser.AST;

namespace HotChocolate.Validation;

/// <summary>A field on the way through an operation, with those above it.</summary>
internal sealed record FieldVisit(FieldVisit? Parent, GraphQLField Node, IGraphType ParentType, FieldType Field)
{
    public bool IsIntrospection => Field.Name.StartsWith("__", StringComparison.Ordinal);

    /// <summary>The path of the field above; null at the root.</summary>
    public Path? ParentPath => Parent?.Path;

    private Path Path => (Parent?.Path ?? Path.Root).Append((Node.Alias?.Name ?? Node.Name).StringValue);

    /// <summary>How often this very field stands on the way, itself included.</summary>
    public int Occurrences()
    {
        var count = 0;
        for (var visit = this; visit is not null; visit = visit.Parent)
        {
            if (visit.Field == Field && visit.ParentType == ParentType)
                count++;
        }

        return count;
    }
}
