using HotChocolate.Execution.Running;
using HotChocolate.Resolvers;

namespace HotChocolate;


/// <summary>What a resolver may ask of the selection below its field.</summary>
public static class ResolverContextExtensions
{
    /// <summary>Whether the field is selected below this one.</summary>
    public static bool IsSelected(this IResolverContext context, string fieldName)
    {
        ArgumentNullException.ThrowIfNull(context);
        return ((FieldContext)context).IsSelected([fieldName]);
    }

    /// <summary>Whether one of the fields is selected below this one.</summary>
    public static bool IsSelected(this IResolverContext context, string fieldName1, string fieldName2)
    {
        ArgumentNullException.ThrowIfNull(context);
        return ((FieldContext)context).IsSelected([fieldName1, fieldName2]);
    }

    /// <summary>Whether one of the fields is selected below this one.</summary>
    public static bool IsSelected(this IResolverContext context, string fieldName1, string fieldName2, string fieldName3)
    {
        ArgumentNullException.ThrowIfNull(context);
        return ((FieldContext)context).IsSelected([fieldName1, fieldName2, fieldName3]);
    }

    /// <summary>Whether one of the fields is selected below this one.</summary>
    public static bool IsSelected(this IResolverContext context, ISet<string> fieldNames)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(fieldNames);
        return ((FieldContext)context).IsSelected([.. fieldNames]);
    }
}
