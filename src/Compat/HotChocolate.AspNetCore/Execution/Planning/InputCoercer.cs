using System.Collections;
using GraphQL.Types;
using HotChocolate.Json;

namespace HotChocolate.Execution.Planning;

/// <summary>Turns plain values, as JSON or an application gives them, into the values that an input type says.</summary>
internal static class InputCoercer
{
    public static object? Coerce(IGraphType type, object? value, Path path)
    {
        switch (type)
        {
            case NonNullGraphType required:
                return Coerce(required.ResolvedType!, value ?? throw Failed(path, "Cannot accept null for non-nullable input.", ErrorCodes.NonNullViolation), path);
            case var _ when value is null:
                return null;
            case ListGraphType list when value is IEnumerable items and not string and not IEnumerable<KeyValuePair<string, object?>>:
                return items.Cast<object?>().Select((item, i) => Coerce(list.ResolvedType!, item, path.Append(i))).ToList();
            case ListGraphType list:
                return new List<object?> { Coerce(list.ResolvedType!, value, path) };
            case IInputObjectGraphType input:
                return Object(input, value, path);
            default:
                return Leaf((ScalarGraphType)type, value, path);
        }
    }

    private static object Object(IInputObjectGraphType type, object value, Path path)
    {
        var given = value as IReadOnlyDictionary<string, object?>
            ?? throw Failed(path, $"{type.Name} cannot parse a value that is no object.");
        if (given.Keys.FirstOrDefault(k => type.GetField(k) is null) is { } unknown)
        {
            throw Failed(path, $"The field `{unknown}` does not exist on the type `{type.Name}`.");
        }

        if (type.IsOneOf)
        {
            RequireOne(type, given, path);
        }

        var coerced = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var field in type.Fields)
        {
            if (given.TryGetValue(field.Name, out var member))
            {
                coerced[field.Name] = Coerce(field.ResolvedType!, member, path.Append(field.Name));
            }
            else if (field.DefaultValue is { } @default)
            {
                coerced[field.Name] = @default;
            }
            else if (field.ResolvedType is NonNullGraphType)
            {
                throw Failed(path.Append(field.Name), $"The required input field `{field.Name}` is missing.");
            }
        }

        return Converted(type.Name, path, () => type.ParseDictionary(coerced));
    }

    private static void RequireOne(IInputObjectGraphType type, IReadOnlyDictionary<string, object?> given, Path path)
    {
        if (given.Count != 1)
        {
            throw Failed(path, $"Exactly one field of the OneOf Input Object `{type.Name}` must be given.", given.Count == 0 ? ErrorCodes.OneOfNoField : ErrorCodes.OneOfSeveralFields);
        }

        var (name, value) = given.First();
        if (value is null)
        {
            throw Failed(path.Append(name), $"The field `{name}` of the OneOf Input Object `{type.Name}` must not be null.", ErrorCodes.OneOfNull);
        }
    }

    private static object? Leaf(ScalarGraphType type, object value, Path path)
        => Converted(type.Name, path, () => type.ParseValue(Plain(value, type.Name)));

    /// <summary>Numbers come as text from JSON, so that no digit is lost before the type is known.</summary>
    private static object? Plain(object? value, string type) => value switch
    {
        JsonNumber number => number.ToPlain(asDecimal: type is "Decimal"),
        IReadOnlyDictionary<string, object?> members => members.ToDictionary(m => m.Key, m => Plain(m.Value, type), StringComparer.Ordinal),
        List<object?> items => items.ConvertAll(i => Plain(i, type)),
        _ => value,
    };

    private static T Converted<T>(string type, Path path, Func<T> convert)
    {
        try
        {
            return convert();
        }
        catch (Exception exception) when (exception is not GraphQLException)
        {
            throw Failed(path, $"{type} cannot parse the given value.");
        }
    }

    private static GraphQLException Failed(Path path, string message, string? code = null)
        => new(ErrorBuilder.New().SetMessage(message).SetCode(code).SetPath(path).Build());
}
