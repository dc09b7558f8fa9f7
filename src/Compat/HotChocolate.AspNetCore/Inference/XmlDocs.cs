using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using System.Xml.Linq;

namespace HotChocolate.Inference;

/// <summary>Descriptions from the XML documentation beside an assembly.</summary>
internal static class XmlDocs
{
    private static readonly ConcurrentDictionary<Assembly, IReadOnlyDictionary<string, XElement>> s_files = new();

    public static string? Of(Type type) => Text(Find(type.Assembly, XmlDocIds.Of(type))?.Element("summary"));

    /// <summary>The summary; what a method returns stands in a paragraph of its own.</summary>
    public static string? Of(MemberInfo member)
    {
        var docs = Find(member.Module.Assembly, XmlDocIds.Of(member));
        var summary = Text(docs?.Element("summary"));
        var returns = member is MethodInfo ? Text(docs?.Element("returns")) : null;
        if (returns is null)
            return summary ?? (member is PropertyInfo ? Text(Parameter(Find(member.Module.Assembly, XmlDocIds.Of(member.DeclaringType!)), member.Name)) : null);
        return summary is null ? $"**Returns:**\n{returns}" : $"{summary}\n\n**Returns:**\n{returns}";
    }

    public static string? Of(ParameterInfo parameter)
        => Text(Parameter(Find(parameter.Member.Module.Assembly, XmlDocIds.Of(parameter.Member)), parameter.Name!));

    private static XElement? Parameter(XElement? docs, string name)
        => docs?.Elements("param").FirstOrDefault(p => p.Attribute("name")?.Value == name);

    private static XElement? Find(Assembly assembly, string id) => s_files.GetOrAdd(assembly, Load).GetValueOrDefault(id);

    private static IReadOnlyDictionary<string, XElement> Load(Assembly assembly)
    {
        var file = assembly.IsDynamic || assembly.Location.Length == 0 ? null : System.IO.Path.ChangeExtension(assembly.Location, ".xml");
        return file is null || !File.Exists(file)
            ? new Dictionary<string, XElement>(StringComparer.Ordinal)
            : XDocument.Load(file, LoadOptions.PreserveWhitespace).Descendants("member")
                .GroupBy(m => m.Attribute("name")?.Value ?? "", StringComparer.Ordinal)
                .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
    }

    private static string? Text(XElement? element)
    {
        if (element is null)
            return null;
        var text = new StringBuilder();
        Append(text, element);
        var lines = text.ToString().ReplaceLineEndings("\n").Trim('\n', ' ').Split('\n').Select(l => l.Trim());
        var joined = string.Join('\n', lines).Trim();
        return joined.Length == 0 ? null : joined;
    }

    private static void Append(StringBuilder text, XElement element)
    {
        foreach (var node in element.Nodes())
        {
            if (node is XText plain)
                text.Append(plain.Value);
            else if (node is XElement { IsEmpty: true } reference)
                text.Append(Reference(reference));
            else if (node is XElement nested)
                Append(text, nested);
        }
    }

    private static string? Reference(XElement element)
    {
        var target = (element.Attribute("langword") ?? element.Attribute("name") ?? element.Attribute("cref") ?? element.Attribute("href"))?.Value;
        return element.Attribute("cref") is null ? target : target?.Split('(')[0].Split('.')[^1];
    }
}
