using System.Reflection;

namespace HotChocolate.Inference;

/// <summary>Descriptions: the attribute's, else the XML documentation's.</summary>
internal static class Descriptions
{
    public static string? Of(MemberInfo member, SchemaOptions options)
        => member.GetCustomAttribute<GraphQLDescriptionAttribute>()?.Description
            ?? (!options.UseXmlDocumentation ? null : member is Type type ? XmlDocs.Of(type) : XmlDocs.Of(member));

    public static string? Of(ParameterInfo parameter, SchemaOptions options)
        => parameter.GetCustomAttribute<GraphQLDescriptionAttribute>()?.Description ?? (options.UseXmlDocumentation ? XmlDocs.Of(parameter) : null);
}
