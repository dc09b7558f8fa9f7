using System.Reflection;
using System.Text.Json;
using HotChocolate;
using OrgGraph.Api.Nodes;

namespace OrgGraph.Api.Tests.Answers;

/// <summary>Selects everything that an answer says: of nodes the id, of all else every field.</summary>
internal static class AnswerSelection
{
    /// <summary>The selection set of a type, braces included; empty for a leaf.</summary>
    public static string Of(Type type) => Of(type, above: []);

    private static string Of(Type type, IReadOnlyList<Type> above)
    {
        if (typeof(INode).IsAssignableFrom(type)) return "{ id }";
        var fields = Properties(type).Select(property => $"{Name(property)} {Below(Item(property.PropertyType))}");
        return $"{{ {string.Join(' ', fields)} }}";

        // An answer may hold itself (the steps of a branch): it is followed once, and of the next round only the leaves are asked for.
        string Below(Type item) => !IsRecord(item) ? "" : above.Contains(type) && above.Contains(item) ? Leaves(item) : Of(item, [.. above, type]);
    }

    private static string Leaves(Type type) => $"{{ {string.Join(' ', Properties(type).Where(property => !IsRecord(Item(property.PropertyType))).Select(Name))} }}";

    private static IEnumerable<PropertyInfo> Properties(Type type)
        => type.GetProperties().Where(property => property.GetCustomAttribute<GraphQLIgnoreAttribute>() is null && property.Name != "Revision");

    private static string Name(PropertyInfo property) => JsonNamingPolicy.CamelCase.ConvertName(property.Name);

    private static bool IsRecord(Type type) => type.Assembly == typeof(INode).Assembly && !type.IsEnum;

    private static Type Item(Type type) => type.IsGenericType && type != typeof(string) ? type.GetGenericArguments()[0] : type;
}
