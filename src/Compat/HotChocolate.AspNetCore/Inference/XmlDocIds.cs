using System.Reflection;

namespace HotChocolate.Inference;

/// <summary>The ids under which the compiler writes XML documentation.</summary>
internal static class XmlDocIds
{
    public static string Of(MemberInfo member) => member switch
    {
        Type type => "T:" + Declared(type),
        PropertyInfo property => $"P:{Declared(property.DeclaringType!)}.{property.Name}",
        FieldInfo field => $"F:{Declared(field.DeclaringType!)}.{field.Name}",
        MethodBase method => $"M:{Declared(method.DeclaringType!)}.{method.Name.Replace('.', '#')}{Parameters(method)}",
        _ => "",
    };

    private static string Parameters(MethodBase method)
    {
        // The parameters as written, before a generic class got its arguments.
        var written = method.DeclaringType is { IsConstructedGenericType: true } constructed
            ? MethodBase.GetMethodFromHandle(method.MethodHandle, constructed.GetGenericTypeDefinition().TypeHandle) ?? method
            : method;
        var parameters = written.GetParameters();
        return parameters.Length == 0 ? "" : $"({string.Join(',', parameters.Select(p => Used(p.ParameterType)))})";
    }

    private static string Declared(Type type)
        => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    private static string Used(Type type)
    {
        if (type.IsGenericParameter)
            return (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition;
        if (type.IsArray)
            return $"{Used(type.GetElementType()!)}[{new string(',', type.GetArrayRank() - 1)}]";
        if (type.IsByRef)
            return Used(type.GetElementType()!) + "@";
        if (!type.IsGenericType)
            return type.FullName!.Replace('+', '.');
        var open = Declared(type);
        return $"{open[..open.LastIndexOf('`')]}{{{string.Join(',', type.GetGenericArguments().Select(Used))}}}";
    }
}
