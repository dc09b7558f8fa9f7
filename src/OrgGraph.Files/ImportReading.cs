using OrgGraph.Core.Model;

namespace OrgGraph.Files;

/// <summary>What a folder holds.</summary>
/// <param name="Records">The records that could be read. They are to be used only when there is no problem.</param>
/// <param name="Problems">Every fault of every row, by file and line; empty when the folder may be imported.</param>
public sealed record ImportReading(IReadOnlyList<OrgRecord> Records, IReadOnlyList<ImportProblem> Problems);
