using System.Reflection;
using System.Text;

namespace HotChocolate.Inference;

/// <summary>The names that CLR types and members get in the schema.</summary>
internal static class Naming
{
    public static string TypeName(Type type, bool stripLeadingI = false)
    {
        if (type.GetCustomAttribute<GraphQLNameAttribute>() is { } given)
            return given.Name;
        var name = Short(type);
        return stripLeadingI && type.IsInterface && name.Length > 1 && name[0] == 'I' && char.IsUpper(name[1]) ? name[1..] : name;
    }

    public static string InputTypeName(Type type)
    {
        if (type.GetCustomAttribute<GraphQLNameAttribute>() is { } given)
            return given.Name;
        var name = Short(type);
        return name.EndsWith("Input", StringComparison.Ordinal) ? name : name + "Input";
    }

    public static string Member(MemberInfo member)
        => member.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? CamelCase(member is MethodInfo method ? Method(method) : member.Name);

    public static string Argument(ParameterInfo parameter)
        => parameter.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? CamelCase(parameter.Name!);

    public static string EnumValue(FieldInfo field)
        => field.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? UpperSnakeCase(field.Name);

    /// <summary>The name of a field with a capital, for connections.</summary>
    public static string PascalCase(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    /// <summary>Lowers the leading run of capitals as a block: <c>URLPath</c> is <c>urlPath</c>.</summary>
    public static string CamelCase(string name)
    {
        var run = 0;
        while (run < name.Length && char.IsUpper(name[run]))
            run++;
        if (run > 1 && run < name.Length && char.IsLower(name[run]))
            run--;
        var text = new StringBuilder(name.Length);
        for (var i = 0; i < name.Length; i++)
            text.Append(!char.IsAsciiLetterOrDigit(name[i]) ? '_' : i < run ? char.ToLowerInvariant(name[i]) : name[i]);
        return text.ToString();
    }

    /// <summary><c>HTTPFailed</c> is <c>HTTP_FAILED</c>, <c>Level2Done</c> is <c>LEVEL2_DONE</c>.</summary>
    public static string UpperSnakeCase(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && StartsWord(name, i))
                text.Append('_');
            text.Append(char.ToUpperInvariant(name[i]));
        }

        return text.ToString();
    }

    private static bool StartsWord(string name, int i)
        => char.IsLower(name[i - 1]) || (char.IsLetterOrDigit(name[i - 1]) && i + 1 < name.Length && char.IsLower(name[i + 1]));

    private static string Method(MethodInfo method)
    {
        var name = method.Name;
        if (name.Length > 3 && name.StartsWith("Get", StringComparison.Ordinal))
            name = name[3..];
        return name.Length > 5 && name.EndsWith("Async", StringComparison.Ordinal) && IsAsync(method.ReturnType) ? name[..^5] : name;
    }

    private static bool IsAsync(Type type)
        => type.IsGenericType && type.GetGenericTypeDefinition() is var open && (open == typeof(Task<>) || open == typeof(ValueTask<>) || open == typeof(IAsyncEnumerable<>));

    private static string Short(Type type)
    {
        if (type.IsArray)
            return "ArrayOf" + Short(type.GetElementType()!);
        if (!type.IsGenericType)
            return type.Name;
        var name = type.Name;
        var tick = name.IndexOf('`', StringComparison.Ordinal);
        var arguments = type.GetGenericArguments().Select(Short);
        return (tick < 0 ? name : name[..tick]) + "Of" + string.Join("And", arguments);
    }
}
