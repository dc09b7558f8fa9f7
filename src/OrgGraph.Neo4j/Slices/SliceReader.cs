using Neo4j.Driver;
using OrgGraph.Core.Graph;
using OrgGraph.Core.Model;
using OrgGraph.Neo4j.Mapping;

namespace OrgGraph.Neo4j.Slices;

/// <summary>Reads what <c>Slices/records.cypher</c> answers.</summary>
internal static class SliceReader
{
    /// <summary>The part of the organisation that rows hold, each record once.</summary>
    public static Organization Read(IEnumerable<IRecord> rows, long revision)
    {
        var reader = new RecordReader();
        var records = new List<OrgRecord>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            foreach (IReadOnlyDictionary<string, object> properties in ((List<object>)row["states"]).Concat((List<object>)row["facts"]))
            {
                if (seen.Add((string)properties["id"]))
                    records.Add(reader.Read(properties));
            }
            foreach (List<object> link in (List<object>)row["links"])
            {
                var properties = (IReadOnlyDictionary<string, object>)link[0];
                if (seen.Add((string)properties["id"]))
                    records.Add(reader.ReadLink(properties, (string)link[1], (string)link[2]));
            }
        }
        return new Organization(records, revision);
    }
}
