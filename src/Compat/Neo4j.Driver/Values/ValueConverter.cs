using System.Globalization;
using System.Reflection;

namespace Neo4j.Driver.Internal;

/// <summary>How to turn a value into <typeparamref name="T"/>, found once for each type.</summary>
internal static class ValueConverter<T>
{
    public static readonly Func<object, T> Convert = Create();

    private static Func<object, T> Create()
    {
        var type = Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T);
        if (ListElement(type) is { } element) return Bind(nameof(ToList), element);
        if (DictionaryValue(type) is { } member) return Bind(nameof(ToDictionary), member);
        if (type == typeof(string)) return value => (T)(object)System.Convert.ToString(value, CultureInfo.InvariantCulture)!;
        return value => (T)Change(value, type);
    }

    private static object Change(object value, Type type) =>
        (value as TemporalValue)?.ConvertTo(type)
        ?? (value is IConvertible ? System.Convert.ChangeType(value, type, CultureInfo.InvariantCulture) : throw Invalid(value));

    private static Func<object, T> Bind(string method, Type argument) => typeof(ValueConverter<T>)
        .GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(argument).CreateDelegate<Func<object, T>>();

    private static Type? ListElement(Type type) =>
        type is { IsGenericType: true } && type.IsAssignableFrom(typeof(List<>).MakeGenericType(type.GetGenericArguments()[0]))
            ? type.GetGenericArguments()[0] : null;

    private static Type? DictionaryValue(Type type) =>
        type is { IsGenericType: true } && type.GetGenericArguments() is [var key, var value] && key == typeof(string)
        && type.IsAssignableFrom(typeof(Dictionary<,>).MakeGenericType(key, value)) ? value : null;

    private static T ToList<TElement>(object value)
    {
        if (value is not List<object?> from) throw Invalid(value);
        var list = new List<TElement>(from.Count);
        foreach (var item in from) list.Add(item.As<TElement>());
        return (T)(object)list;
    }

    private static T ToDictionary<TValue>(object value)
    {
        if (value is not IReadOnlyDictionary<string, object?> from) throw Invalid(value);
        var map = new Dictionary<string, TValue>(from.Count);
        foreach (var (key, item) in from) map.Add(key, item.As<TValue>());
        return (T)(object)map;
    }

    private static InvalidCastException Invalid(object value) => new($"Invalid cast from '{value.GetType()}' to '{typeof(T)}'.");
}
