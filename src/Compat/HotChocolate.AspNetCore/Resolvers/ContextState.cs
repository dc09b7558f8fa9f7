namespace HotChocolate.Resolvers;

/// <summary>Reads the state that resolvers take as parameters.</summary>
internal static class ContextState
{
    public static T? Global<T>(IResolverContext context, string key, bool isRequired, T? fallback)
        => context.ContextData.TryGetValue(key, out var value) && value is T state ? state : Missing("global", key, isRequired, fallback);

    public static T? Scoped<T>(IResolverContext context, string key, bool isRequired, T? fallback)
        => context.ScopedContextData.TryGetValue(key, out var value) && value is T state ? state : Missing("scoped", key, isRequired, fallback);

    public static T? Local<T>(IResolverContext context, string key, bool isRequired, T? fallback)
        => context.LocalContextData.TryGetValue(key, out var value) && value is T state ? state : Missing("local", key, isRequired, fallback);

    private static T? Missing<T>(string kind, string key, bool isRequired, T? fallback)
        => isRequired ? throw new InvalidOperationException($"The {kind} state '{key}' of type '{typeof(T)}' is not set.") : fallback;
}
