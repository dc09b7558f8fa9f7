using System.Linq.Expressions;
using System.Reflection;

namespace HotChocolate.Resolvers;

/// <summary>Leaves what a resolver returns in the context: awaits tasks, and reads streams and queries to their end.</summary>
internal static class ResultSetter
{
    public static Expression Set(Expression context, Expression value)
        => value.Type is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>)
            ? Expression.Call(Method(nameof(SetStream)).MakeGenericMethod(type.GetGenericArguments()[0]), context, value)
            : SetUnread(context, value);

    /// <summary>Leaves streams as they are.</summary>
    public static Expression SetUnread(Expression context, Expression value)
    {
        var type = value.Type;
        if (type.IsGenericType && type.GetGenericTypeDefinition() is var open && (open == typeof(Task<>) || open == typeof(ValueTask<>)))
            return Expression.Call(Method(open == typeof(Task<>) ? nameof(SetTask) : nameof(SetValueTask)).MakeGenericMethod(type.GetGenericArguments()[0]), context, value);
        return Expression.Block(
            Expression.Assign(Expression.Property(context, nameof(IMiddlewareContext.Result)), Expression.Convert(value, typeof(object))),
            Expression.Default(typeof(ValueTask)));
    }

    private static MethodInfo Method(string name) => typeof(ResultSetter).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!;

    private static ValueTask SetTask<T>(IMiddlewareContext context, Task<T> task)
    {
        if (!task.IsCompletedSuccessfully)
            return Awaited(context, task);
        context.Result = task.Result;
        return default;

        static async ValueTask Awaited(IMiddlewareContext context, Task<T> task) => context.Result = await task;
    }

    private static ValueTask SetValueTask<T>(IMiddlewareContext context, ValueTask<T> task)
    {
        if (!task.IsCompletedSuccessfully)
            return Awaited(context, task);
        context.Result = task.Result;
        return default;

        static async ValueTask Awaited(IMiddlewareContext context, ValueTask<T> task) => context.Result = await task;
    }

    private static async ValueTask SetStream<T>(IMiddlewareContext context, IAsyncEnumerable<T>? stream)
    {
        if (stream is null)
        {
            context.Result = null;
            return;
        }

        var items = new List<T>();
        await foreach (var item in stream.WithCancellation(context.RequestAborted))
            items.Add(item);
        context.Result = items;
    }
}
