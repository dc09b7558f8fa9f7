using OrgGraph.Core.Model;

namespace OrgGraph.Core.Because;

/// <summary>What a step rests on: an id, or a record, whose id is made when somebody reads it.</summary>
internal readonly struct Evidence
{
    private readonly object _idOrRecord;

    private Evidence(object idOrRecord) => _idOrRecord = idOrRecord;

    public string Id => _idOrRecord as string ?? ((OrgRecord)_idOrRecord).Id;

    public static implicit operator Evidence(string id) => new(id);

    public static implicit operator Evidence(OrgRecord record) => new(record);
}
