using System.Reflection;
using System.Text.Json;
using HotChocolate;
using OrgGraph.Api.Nodes;

namespace OrgGraph.Api.Tests.Answers;

/// <summary>Selects everything that an answer says: of nodes the id, of all else every field.</summary>
internal static class AnswerSelection
{
    /// <summary>The selection set of a type, braces included; empty for a leaf.</summary>
    public static string Of(Type type) => Of(type, []);

    private static string Of(Type type, IReadOnlyList<Type> above)
    {
        if (typeof(INode).IsAssignableFrom(type)) return "{ id }";
        // An answer may hold itself (the steps of a branch): it is followed once, and of the next round only the leaves are asked for.
        var fields = type.GetProperties()
            .Where(property => property.GetCustomAttribute<GraphQLIgnoreAttribute>() is null && property.Name != "Revision")
            .Where(property => above.Count(met => met == type) < 2 || !IsRecord(Item(property.PropertyType)))
            .Select(property => $"{JsonNamingPolicy.CamelCase.ConvertName(property.Name)} {(IsRecord(Item(property.PropertyType)) ? Of(Item(property.PropertyType), [.. above, type]) : "")}");
        return $"{{ {string.Join(' ', fields)} }}";
    }

    private static bool IsRecord(Type type) => type.Assembly == typeof(INode).Assembly && !type.IsEnum;

    private static Type Item(Type type) => type.IsGenericType && type != typeof(string) ? type.GetGenericArguments()[0] : type;
}
