using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace OrgGraph.Files.Scenarios;

/// <summary>Takes the fields out of a YAML mapping, and says where one is missing, misspelt or of the wrong shape.</summary>
internal sealed class YamlReader
{
    private readonly string _file;
    private readonly YamlNode _node;
    private readonly Dictionary<string, YamlNode> _fields = new(StringComparer.Ordinal);
    private readonly List<string> _asked = [];

    /// <summary>Opens a mapping.</summary>
    /// <param name="file">The file.</param>
    /// <param name="node">The mapping.</param>
    /// <param name="what">What it describes, for messages: <c>a scenario</c>.</param>
    public YamlReader(string file, YamlNode node, string what)
    {
        (_file, _node) = (file, node);
        if (node is not YamlMappingNode map)
            throw Fault(node, $"Here stands {what}: write its fields as 'name: value'.");
        foreach (var (key, value) in map)
            _fields[((YamlScalarNode)key).Value!] = value;
    }

    /// <summary>The names of the fields that nobody asked for yet.</summary>
    public IEnumerable<string> Others => _fields.Keys.Except(_asked, StringComparer.Ordinal);

    public YamlNode? Optional(string name)
    {
        _asked.Add(name);
        return _fields.GetValueOrDefault(name);
    }

    public YamlNode Required(string name) => Optional(name) ?? throw Fault(_node, $"'{name}' is missing.");

    public string Text(string name) => TextOf(Required(name), name);

    public string? OptionalText(string name) => Optional(name) is { } node ? TextOf(node, name) : null;

    public DateOnly Date(string name) => DateOnly.TryParseExact(Text(name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        ? date
        : throw Fault(Required(name), $"'{name}' is no date. Write year-month-day, such as 2026-01-31.");

    public IEnumerable<YamlNode> List(string name) => Required(name) is YamlSequenceNode list ? list.Children : throw Fault(Required(name), $"'{name}' is a list: begin each item with '- '.");

    /// <summary>Refuses fields that nobody asked for.</summary>
    public void NothingElse()
    {
        if (Others.FirstOrDefault() is { } other)
            throw Fault(_fields[other], $"'{other}' cannot stand here. {Suggestion.For(other, _asked, $"What can is {string.Join(", ", _asked)}.")}");
    }

    public ScenarioFormatException Fault(string message) => Fault(_node, message);

    private string TextOf(YamlNode node, string name) => node is YamlScalarNode { Value.Length: > 0 } scalar ? scalar.Value : throw Fault(node, $"'{name}' is one value.");

    private ScenarioFormatException Fault(YamlNode node, string message) => new(_file, (int)node.Start.Line, message);
}
