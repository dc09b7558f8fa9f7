using System.Linq.Expressions;
using System.Reflection;
using System.Security.Claims;
using HotChocolate.Inference;
using HotChocolate.Model;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Resolvers;

/// <summary>Compiles members of the application into resolvers that bind their parameters without reflection.</summary>
internal sealed class ResolverCompiler(IServiceProvider services)
{
    private static readonly MethodInfo s_argument = typeof(IFieldContext).GetMethod(nameof(IFieldContext.Argument))!;
    private static readonly MethodInfo s_dataLoader = typeof(IFieldContext).GetMethod(nameof(IFieldContext.GetDataLoader))!;
    private readonly IServiceProviderIsService _isService = services.GetRequiredService<IServiceProviderIsService>();
    private readonly Dictionary<Type, object> _instances = [];

    /// <summary>Reads a property of the parent.</summary>
    public static Func<object, object?> Read(PropertyInfo property)
    {
        var source = Expression.Parameter(typeof(object), "source");
        var value = Expression.Property(Expression.Convert(source, property.DeclaringType!), property);
        return Expression.Lambda<Func<object, object?>>(Expression.Convert(value, typeof(object)), source).Compile();
    }

    /// <summary>The instance of a resolver class that is no service: one for the schema's whole life. Null where the class is a service.</summary>
    public object? SharedInstance(Type type)
    {
        if (_isService.IsService(type))
            return null;
        if (!_instances.TryGetValue(type, out var instance))
            _instances[type] = instance = ActivatorUtilities.CreateInstance(services, type);
        return instance;
    }

    /// <summary>Resolves a field by a property or method, and leaves the value in the context.</summary>
    public FieldDelegate Compile(MemberInfo member, bool ownInstance, IReadOnlyList<ArgumentModel> arguments)
        => Compile(member, ownInstance, arguments, ResultSetter.Set);

    /// <summary>Calls a method of a class of resolvers that opens a stream, and leaves the stream in the context, unread.</summary>
    public FieldDelegate CompileStream(MethodInfo method, IReadOnlyList<ArgumentModel> arguments)
        => Compile(method, ownInstance: true, arguments, ResultSetter.SetUnread);

    private FieldDelegate Compile(MemberInfo member, bool ownInstance, IReadOnlyList<ArgumentModel> arguments, Func<Expression, Expression, Expression> set)
    {
        var context = Expression.Parameter(typeof(IMiddlewareContext), "context");
        var field = Expression.Variable(typeof(IFieldContext), "field");
        var call = Call(member, field, ownInstance, arguments);
        var body = Expression.Block(
            [field],
            Expression.Assign(field, Expression.Convert(context, typeof(IFieldContext))),
            set(context, call));
        return Expression.Lambda<FieldDelegate>(body, context).Compile();
    }

    private Expression Call(MemberInfo member, Expression field, bool ownInstance, IReadOnlyList<ArgumentModel> arguments)
    {
        var instance = Instance(member, field, ownInstance);
        return member is PropertyInfo property
            ? Expression.Property(instance, property)
            : Expression.Call(instance, (MethodInfo)member, ((MethodInfo)member).GetParameters().Select(p => Parameter(p, field, arguments)));
    }

    /// <summary>The parent, or an instance of the resolver's class: a service where it is registered, else one for the schema's whole life.</summary>
    private Expression Instance(MemberInfo member, Expression field, bool ownInstance)
    {
        var type = member.ReflectedType!;
        if (!ownInstance)
            return Expression.Convert(Expression.Property(field, nameof(IFieldContext.Source)), type);
        if (_isService.IsService(type))
            return Service(field, type, key: null);
        return Expression.Constant(SharedInstance(type), type);
    }

    private Expression Parameter(ParameterInfo parameter, Expression field, IReadOnlyList<ArgumentModel> arguments)
    {
        var type = parameter.ParameterType;
        return ParameterKinds.Of(parameter, _isService) switch
        {
            ParameterKind.Cancellation => Expression.Property(Expression.Convert(field, typeof(IResolverContext)), nameof(IResolverContext.RequestAborted)),
            ParameterKind.Context => Expression.Convert(field, type),
            ParameterKind.Parent => Expression.Convert(Expression.Property(field, nameof(IFieldContext.Source)), type),
            ParameterKind.EventMessage => Expression.Convert(Expression.Property(field, nameof(IFieldContext.EventMessage)), type),
            ParameterKind.Service => Service(field, type, parameter.GetCustomAttribute<ServiceAttribute>()?.Key),
            ParameterKind.DataLoader => Expression.Call(field, s_dataLoader.MakeGenericMethod(type)),
            ParameterKind.GlobalState => State(nameof(ContextState.Global), field, parameter, parameter.GetCustomAttribute<GlobalStateAttribute>()!.Key),
            ParameterKind.ScopedState => State(nameof(ContextState.Scoped), field, parameter, parameter.GetCustomAttribute<ScopedStateAttribute>()!.Key),
            ParameterKind.LocalState => State(nameof(ContextState.Local), field, parameter, parameter.GetCustomAttribute<LocalStateAttribute>()!.Key),
            ParameterKind.User => State(nameof(ContextState.Global), field, parameter, nameof(ClaimsPrincipal)),
            ParameterKind.Http => State(nameof(ContextState.Global), field, parameter, nameof(HttpContext)),
            _ => Argument(parameter, field, arguments),
        };
    }

    private static UnaryExpression Argument(ParameterInfo parameter, Expression field, IReadOnlyList<ArgumentModel> arguments)
    {
        var name = Naming.Argument(parameter);
        var index = arguments.First(a => a.Name == name).Index;
        return Expression.Convert(Expression.Call(field, s_argument, Expression.Constant(index)), parameter.ParameterType);
    }

    private static Expression Service(Expression field, Type type, string? key)
    {
        var context = Expression.Convert(field, typeof(IResolverContext));
        if (type == typeof(IServiceProvider))
            return Expression.Property(context, nameof(IResolverContext.Services));
        return key is null
            ? Expression.Call(context, nameof(IResolverContext.Service), [type])
            : Expression.Call(context, nameof(IResolverContext.Service), [type], Expression.Constant(key, typeof(object)));
    }

    private static MethodCallExpression State(string method, Expression field, ParameterInfo parameter, string? key)
    {
        var isRequired = !parameter.HasDefaultValue && !ClrType.Of(parameter, new NullabilityInfoContext()).IsNullable;
        var fallback = parameter is { HasDefaultValue: true, DefaultValue: { } value } ? Expression.Convert(Expression.Constant(value), parameter.ParameterType) : (Expression)Expression.Default(parameter.ParameterType);
        return Expression.Call(typeof(ContextState), method, [parameter.ParameterType], Expression.Convert(field, typeof(IResolverContext)), Expression.Constant(key ?? parameter.Name), Expression.Constant(isRequired), fallback);
    }
}
