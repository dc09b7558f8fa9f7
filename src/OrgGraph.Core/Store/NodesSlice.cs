using OrgGraph.Core.Model;

namespace OrgGraph.Core.Store;

/// <summary>Some nodes and what lies around them: the nodes themselves, their relationships of the given kinds in both directions, whatever their dates, and the nodes at the other ends.</summary>
/// <param name="Ids">Ids or external keys <c>source:key</c>. What they do not name is not in the slice.</param>
/// <param name="Edges">The kinds of relationship to bring; empty for the nodes alone. External keys come in any case where they were asked by.</param>
public sealed record NodesSlice(IReadOnlyList<string> Ids, IReadOnlyList<RecordKind> Edges) : Slice;
