using System.Collections;
using System.Collections.Immutable;

namespace HotChocolate.Binding;

/// <summary>Makes the delegates that turn GraphQL.NET's lists into arrays, lists and sets.</summary>
internal static class ListConverter
{
    public static Func<object?, object?> To(Type target, Type item)
    {
        var converter = (Converter)Activator.CreateInstance(typeof(Converter<>).MakeGenericType(item), ValueConverter.To(item))!;
        if (target.IsArray)
            return value => value is IEnumerable items ? converter.ToArray(items) : null;
        if (target.IsAssignableFrom(typeof(List<>).MakeGenericType(item)))
            return value => value is IEnumerable items ? converter.ToList(items) : null;
        if (target.IsAssignableFrom(typeof(HashSet<>).MakeGenericType(item)))
            return value => value is IEnumerable items ? converter.ToSet(items) : null;
        if (target == typeof(ImmutableArray<>).MakeGenericType(item))
            return value => value is IEnumerable items ? converter.ToImmutableArray(items) : null;
        throw new SchemaException($"An input list cannot be a '{target}'. Use an array, a list or a set.");
    }

    private abstract class Converter
    {
        public abstract object ToArray(IEnumerable items);

        public abstract object ToList(IEnumerable items);

        public abstract object ToSet(IEnumerable items);

        public abstract object ToImmutableArray(IEnumerable items);
    }

    private sealed class Converter<T>(Func<object?, object?> convert) : Converter
    {
        public override object ToArray(IEnumerable items) => Convert(items).ToArray();

        public override object ToList(IEnumerable items) => Convert(items);

        public override object ToSet(IEnumerable items) => Convert(items).ToHashSet();

        public override object ToImmutableArray(IEnumerable items) => Convert(items).ToImmutableArray();

        private List<T> Convert(IEnumerable items)
        {
            var list = items is ICollection { Count: var count } ? new List<T>(count) : [];
            foreach (var item in items)
                list.Add((T)convert(item)!);
            return list;
        }
    }
}
