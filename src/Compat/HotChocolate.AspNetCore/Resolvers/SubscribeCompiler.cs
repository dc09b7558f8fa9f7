using System.Reflection;
using System.Text.RegularExpressions;
using HotChocolate.Execution;
using HotChocolate.Inference;
using HotChocolate.Model;
using HotChocolate.Subscriptions;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Resolvers;

/// <summary>How the fields of the subscription type open their streams: by a method of their class, or by listening to a topic.</summary>
internal sealed partial class SubscribeCompiler(ResolverCompiler resolvers, IServiceProvider services)
{
    private readonly bool _hasTopics = services.GetRequiredService<IServiceProviderIsService>().IsService(typeof(ITopicEventReceiver));

    public SubscribeResolverDelegate Compile(FieldDefinition field, IReadOnlyList<ArgumentModel> arguments)
    {
        if (field.Member is not MethodInfo method || !method.IsDefined(typeof(SubscribeAttribute)))
            throw new SchemaException($"The field '{field.Name}' of the subscription type has no stream. Make it a method with [Subscribe].");
        if (field.SubscribeWith is { } with)
            return Open(resolvers.CompileStream(with, arguments), with);
        if (!_hasTopics)
            throw new SchemaException($"The field '{field.Name}' listens to a topic, and there are none. Call AddInMemorySubscriptions.");
        var message = Array.Find(method.GetParameters(), p => p.IsDefined(typeof(EventMessageAttribute)))
            ?? throw new SchemaException($"The field '{field.Name}' listens to a topic and takes no message. Mark a parameter with [EventMessage].");
        var listen = typeof(SubscribeCompiler).GetMethod(nameof(Listen), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(message.ParameterType);
        return (SubscribeResolverDelegate)listen.Invoke(null, [TopicOf(method)])!;
    }

    private static SubscribeResolverDelegate Open(FieldDelegate open, MethodInfo method)
    {
        var type = method.ReturnType;
        if (type.IsGenericType && type.GetGenericTypeDefinition() is var task && (task == typeof(Task<>) || task == typeof(ValueTask<>)))
            type = type.GetGenericArguments()[0];
        Func<object?, ISourceStream?> convert = typeof(ISourceStream).IsAssignableFrom(type) ? static stream => (ISourceStream?)stream
            : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>) ? Wrap(type.GetGenericArguments()[0])
            : throw new SchemaException($"The method '{method.DeclaringType}.{method.Name}' returns a {method.ReturnType}, which is no stream. Return an IAsyncEnumerable or an ISourceStream.");
        return async context =>
        {
            var field = (IMiddlewareContext)context;
            await open(field);
            return convert(field.Result) ?? throw new InvalidOperationException($"The method '{method.DeclaringType}.{method.Name}' opened no stream.");
        };
    }

    private static Func<object?, ISourceStream?> Wrap(Type message)
        => typeof(SubscribeCompiler).GetMethod(nameof(Stream), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(message).CreateDelegate<Func<object?, ISourceStream?>>();

    private static SourceStream<T>? Stream<T>(object? messages) => messages is null ? null : new SourceStream<T>((IAsyncEnumerable<T>)messages);

    private static SubscribeResolverDelegate Listen<T>(string topic) => async context =>
    {
        var name = Argument().Replace(topic, match => FormattableString.Invariant($"{context.ArgumentValue<object?>(match.Groups["name"].Value)}"));
        return await context.Service<ITopicEventReceiver>().SubscribeAsync<T>(name, context.RequestAborted);
    };

    /// <summary>The name of the topic: the method's unless given, or the value of the argument that is marked.</summary>
    private static string TopicOf(MethodInfo method)
        => Array.Find(method.GetParameters(), p => p.IsDefined(typeof(TopicAttribute))) is { } argument
            ? $"{{{Naming.Argument(argument)}}}"
            : method.GetCustomAttribute<TopicAttribute>()?.Name ?? method.Name;

    [GeneratedRegex(@"\{(?<name>\w+)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Argument();
}
