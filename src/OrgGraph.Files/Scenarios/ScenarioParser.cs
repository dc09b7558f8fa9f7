using OrgGraph.Core.Model;
using OrgGraph.Core.Validation;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace OrgGraph.Files.Scenarios;

/// <summary>Reads a scenario file.</summary>
internal sealed class ScenarioParser(string file)
{
    public Scenario Parse(string text)
    {
        var yaml = new YamlStream();
        try
        {
            yaml.Load(new StringReader(text));
        }
        catch (YamlException e)
        {
            throw new ScenarioFormatException(file, (int)e.Start.Line, $"This is not YAML: {e.Message}", e);
        }
        if (yaml.Documents is not [var document])
            throw new ScenarioFormatException(file, 1, "A scenario file holds one YAML document.");

        var map = new YamlReader(file, document.RootNode, "a scenario");
        var name = map.Text("name");
        var asOf = map.Date("asOf");
        var isUnchecked = map.OptionalText("unchecked") == "true";
        var records = new OrganizationSection(file).Read(map.Required("organization"));
        var problems = OrganizationValidation.Validate(records.Select(r => r.Record));
        var expectations = map.List("expect").Select(node => new ExpectationParser(file, asOf).Read(node)).ToList();
        map.NothingElse();
        if (!isUnchecked && problems.Count > 0)
        {
            var line = records.First(r => ReferenceEquals(r.Record, problems[0].Record)).Line;
            throw new ScenarioFormatException(file, line, $"{CodeName.Of(problems[0].Code)}: {problems[0].Message} {problems[0].Fix} Or say 'unchecked: true' if the fault is meant.");
        }
        return new Scenario(file, name, asOf, [.. records.Select(r => r.Record)], problems, expectations);
    }
}
