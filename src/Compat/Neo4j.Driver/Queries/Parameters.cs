using System.Reflection;

namespace Neo4j.Driver.Internal;

internal static class Parameters
{
    public static IDictionary<string, object?> From(object? parameters) => parameters switch
    {
        null => new Dictionary<string, object?>(),
        IDictionary<string, object?> map => map,
        _ => parameters.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanRead && property.GetIndexParameters().Length == 0)
            .ToDictionary(property => property.Name, property => property.GetValue(parameters)),
    };
}
