using System.Reflection;
using System.Security.Claims;
using GreenDonut;
using HotChocolate.Resolvers;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Inference;

/// <summary>Where the value of a resolver's parameter comes from.</summary>
internal enum ParameterKind
{
    Argument,
    Cancellation,
    Context,
    Parent,
    Service,
    DataLoader,
    GlobalState,
    ScopedState,
    LocalState,
    EventMessage,
    User,
    Http,
}

internal static class ParameterKinds
{
    public static ParameterKind Of(ParameterInfo parameter, IServiceProviderIsService services)
    {
        var type = parameter.ParameterType;
        if (type == typeof(CancellationToken))
            return ParameterKind.Cancellation;
        if (type == typeof(IResolverContext) || type == typeof(IMiddlewareContext))
            return ParameterKind.Context;
        if (parameter.IsDefined(typeof(ParentAttribute)))
            return ParameterKind.Parent;
        if (parameter.IsDefined(typeof(EventMessageAttribute)))
            return ParameterKind.EventMessage;
        if (parameter.IsDefined(typeof(GlobalStateAttribute)))
            return ParameterKind.GlobalState;
        if (parameter.IsDefined(typeof(ScopedStateAttribute)))
            return ParameterKind.ScopedState;
        if (parameter.IsDefined(typeof(LocalStateAttribute)))
            return ParameterKind.LocalState;
        if (type == typeof(ClaimsPrincipal))
            return ParameterKind.User;
        if (type == typeof(HttpContext))
            return ParameterKind.Http;
        if (typeof(IDataLoader).IsAssignableFrom(type))
            return ParameterKind.DataLoader;
        return parameter.IsDefined(typeof(ServiceAttribute)) || type == typeof(IServiceProvider) || IsService(type, services) ? ParameterKind.Service : ParameterKind.Argument;
    }

    private static bool IsService(Type type, IServiceProviderIsService services)
        => (type.IsClass || type.IsInterface) && type != typeof(string)
            && !(type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>)) && services.IsService(type);
}
