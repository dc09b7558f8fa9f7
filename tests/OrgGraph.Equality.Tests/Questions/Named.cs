using FsCheck;
using FsCheck.Fluent;
using OrgGraph.Core.Model;
using OrgGraph.Equality.Tests.Organizations;

namespace OrgGraph.Equality.Tests.Questions;

/// <summary>How questions name things and days: mostly what is there, by id or external key; now and then what is of another kind, or not there at all.</summary>
/// <param name="shape">The organisation's size and nature.</param>
/// <param name="records">The organisation.</param>
internal sealed class Named(Shape shape, IReadOnlyList<OrgRecord> records)
{
    private static readonly Gen<string> s_nothing = Gen.Elements("position:nobody", "account:nothing", "crm:nothing", "nothing", ":", "decision:");

    private readonly Node[] _nodes = [.. records.OfType<Node>()];
    private readonly string[] _keys = [.. records.OfType<ExternalKey>().Select(key => $"{key.Source}:{key.Key}").DefaultIfEmpty("crm:nothing")];

    /// <summary>The day of a question.</summary>
    public static Gen<DateOnly> Day { get; } = Gen.Frequency((60, Gen.Constant(Draw.Today)), (38, Draw.Day(-42, 42)), (1, Gen.Constant(DateOnly.MinValue)), (1, Gen.Constant(DateOnly.MaxValue)));

    /// <summary>The organisation's size and nature.</summary>
    public Shape Shape => shape;

    /// <summary>The organisation's records.</summary>
    public IReadOnlyList<OrgRecord> Records => records;

    /// <summary>Any node.</summary>
    public Gen<Node> Node => Gen.Elements(_nodes);

    /// <summary>A thing of one of the kinds.</summary>
    public Gen<string> Thing(params Type[] kinds) => Gen.Frequency(
        (86, Id(kinds)),
        (4, Key(kinds)),
        (3, Gen.Elements(_keys)),
        (4, Node.Select(node => node.Id)),
        (3, s_nothing));

    private Gen<string> Id(Type[] kinds) => Gen.Elements(_nodes.Where(node => kinds.Contains(node.GetType())).Select(node => node.Id).DefaultIfEmpty("account:nothing"));

    private Gen<string> Key(Type[] kinds) => Gen.Elements(records.OfType<ExternalKey>().Where(key => kinds.Contains(RecordKind.OfNodeId(key.Node)!.Type)).Select(key => $"{key.Source}:{key.Key}").DefaultIfEmpty("crm:nothing"));
}
