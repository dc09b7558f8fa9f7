using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text;

namespace OrgGraph.Core.Model;

/// <summary>Values of enums as files and databases name them: upper snake case.</summary>
public static class CodeName
{
    private static readonly ConcurrentDictionary<Type, FrozenDictionary<string, object>> s_values = new();
    private static readonly ConcurrentDictionary<Enum, string> s_names = new();

    /// <summary>The name of a value: <c>SOLID_AND_DOTTED</c>.</summary>
    public static string Of(Enum value) => s_names.GetOrAdd(value, static v => Snake(v.ToString()));

    /// <summary>The value of a name, boxed; null when the enum has none of that name.</summary>
    public static object? Parse(Type type, string name) => Values(type).GetValueOrDefault(name);

    /// <summary>The names of all values, in their order.</summary>
    public static IEnumerable<string> All(Type type) => Enum.GetValues(type).Cast<Enum>().Select(Of);

    private static FrozenDictionary<string, object> Values(Type type)
        => s_values.GetOrAdd(type, static t => Enum.GetValues(t).Cast<object>().ToFrozenDictionary(value => Of((Enum)value), StringComparer.Ordinal));

    /// <summary>A name in camel or Pascal case as a code: <c>workingCalendar</c> becomes <c>WORKING_CALENDAR</c>.</summary>
    public static string Snake(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsUpper(c) && text.Length > 0)
                text.Append('_');
            text.Append(char.ToUpperInvariant(c));
        }
        return text.ToString();
    }
}
