using System.Reflection;

namespace HotChocolate.Inference;

/// <summary>The constructor that makes an input object: a record's, or the one without parameters.</summary>
internal static class InputConstructor
{
    public static ConstructorInfo? Of(Type type)
    {
        var fields = MemberFinder.InputFields(type).ToList();
        var fitting = type.GetConstructors().Where(c => Array.TrueForAll(c.GetParameters(), p => fields.Exists(f => Fits(p, f)))).ToList();
        if (fitting.Count == 0)
            return type.IsValueType ? null : throw new SchemaException($"'{type}' cannot be an input type: none of its public constructors takes its properties only.");
        return fitting.MaxBy(c => c.GetParameters().Length);
    }

    public static ParameterInfo? Parameter(ConstructorInfo? constructor, PropertyInfo property)
        => constructor is null ? null : Array.Find(constructor.GetParameters(), p => Fits(p, property));

    private static bool Fits(ParameterInfo parameter, PropertyInfo property)
        => string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase) && parameter.ParameterType == property.PropertyType;
}
