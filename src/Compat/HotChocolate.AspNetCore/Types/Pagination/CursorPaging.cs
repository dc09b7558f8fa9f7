using System.Collections;
using HotChocolate.Resolvers;

namespace HotChocolate.Types.Pagination;

/// <summary>The middleware of paged fields: checks what is asked for, and cuts the page out of a list.</summary>
internal static class CursorPaging
{
    /// <summary>For a resolver that returns a connection: checks the arguments before it runs.</summary>
    public static FieldMiddleware Check(PagingOptions options) => next => context =>
    {
        Arguments(context, options);
        return next(context);
    };

    /// <summary>For a resolver that returns a list of <paramref name="item"/>: cuts the page out of it.</summary>
    public static FieldMiddleware Slice(PagingOptions options, Type item)
    {
        var slice = ((Slicer)Activator.CreateInstance(typeof(Slicer<>).MakeGenericType(item))!).Slice;
        return next => async context =>
        {
            var arguments = Arguments(context, options);
            await next(context);
            if (context.Result is IEnumerable items and not string)
                context.Result = slice(items, arguments);
        };
    }

    private static CursorPagingArguments Arguments(IMiddlewareContext context, PagingOptions options)
    {
        var backward = options.AllowBackwardPagination is true;
        var first = context.ArgumentValue<int?>("first");
        var last = backward ? context.ArgumentValue<int?>("last") : null;
        if (first is null && last is null)
        {
            if (options.RequirePagingBoundaries is true)
                throw Error(context, backward ? "You must provide a `first` or `last` value to properly paginate the connection." : "You must provide a `first` value to properly paginate the connection.", "HC0052");
            first = options.DefaultPageSize;
        }
        else
        {
            Check(context, first, options);
            Check(context, last, options);
        }

        return new CursorPagingArguments(first, last, context.ArgumentValue<string?>("after"), backward ? context.ArgumentValue<string?>("before") : null);
    }

    private static void Check(IMiddlewareContext context, int? asked, PagingOptions options)
    {
        if (asked < 0)
            throw Error(context, "The requested number of values per page must be at least 0.", "HC0079", ("requestedItems", asked));
        if (asked > options.MaxPageSize)
            throw Error(context, "The maximum allowed items per page were exceeded.", "HC0051", ("requestedItems", asked), ("maxAllowedItems", options.MaxPageSize));
    }

    private static GraphQLException Error(IMiddlewareContext context, string message, string code, params ReadOnlySpan<(string Key, object? Value)> extensions)
    {
        var error = ErrorBuilder.New().SetMessage(message).SetCode(code)
            .SetExtension("fieldCoordinate", $"{context.ObjectType.Name}.{context.Selection.Field.Name}");
        foreach (var (key, value) in extensions)
            error.SetExtension(key, value);
        return new GraphQLException(error.Build());
    }

    private abstract class Slicer
    {
        public abstract Connection Slice(IEnumerable items, CursorPagingArguments arguments);
    }

    private sealed class Slicer<T> : Slicer
    {
        public override Connection Slice(IEnumerable items, CursorPagingArguments arguments)
        {
            if (items is IQueryable<T> query)
            {
                var page = PageRange.Of(arguments, query.Count());
                return page.ToConnection(query.Skip(page.Start).Take(page.Count));
            }

            var all = items as IReadOnlyList<T> ?? items.Cast<T>().ToList();
            var range = PageRange.Of(arguments, all.Count);
            return range.ToConnection(all.Skip(range.Start).Take(range.Count));
        }
    }
}
