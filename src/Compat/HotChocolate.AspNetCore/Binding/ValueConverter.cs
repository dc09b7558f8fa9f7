using System.Collections;
using System.Globalization;
using HotChocolate.Inference;

namespace HotChocolate.Binding;

/// <summary>Makes the delegates that turn GraphQL.NET's input values into those that the application takes. Null stays null.</summary>
internal static class ValueConverter
{
    public static Func<object?, object?> To(Type target)
    {
        if (target.IsGenericType && target.GetGenericTypeDefinition() == typeof(Optional<>))
            return Optional(target.GetGenericArguments()[0]);
        var bare = Nullable.GetUnderlyingType(target) ?? target;
        if (bare != typeof(string) && !typeof(IDictionary).IsAssignableFrom(bare) && ClrType.NonNull(bare).Element is { } item)
            return ListConverter.To(bare, item.Type);
        if (bare == typeof(float))
            return value => value is double number ? (float)number : value;
        if (bare == typeof(DateTime))
            return value => value is DateTimeOffset moment ? moment.UtcDateTime : value;
        if (bare == typeof(Guid))
            return value => value is string text ? Guid.Parse(text) : value;
        if (bare == typeof(int) || bare == typeof(long) || bare == typeof(short) || bare == typeof(byte))
            return value => value is null || value.GetType() == bare ? value : Convert.ChangeType(value, bare, CultureInfo.InvariantCulture);
        return value => value;
    }

    private static Func<object?, object?> Optional(Type item)
    {
        var convert = To(item);
        var wrap = (Func<object?, object>)typeof(ValueConverter).GetMethod(nameof(Wrap), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
            .MakeGenericMethod(item).CreateDelegate(typeof(Func<object?, object>));
        return value => wrap(convert(value));
    }

    private static object Wrap<T>(object? value) => new Optional<T>((T?)value);
}
