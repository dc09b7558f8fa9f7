using OrgGraph.Core.Model;

namespace OrgGraph.Core.Store;

/// <summary>What an import did.</summary>
/// <param name="Revision">The revision that is current after it.</param>
/// <param name="IsNew">Whether the import made that revision; false when it changed nothing.</param>
/// <param name="Changes">What changed, for each kind of which something did, in the order of <see cref="RecordKind.Every"/>.</param>
public sealed record ImportResult(Revision Revision, bool IsNew, IReadOnlyList<KindChange> Changes);

/// <summary>How many records of a kind an import changed.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Added">Records with an id that was not there.</param>
/// <param name="Changed">Records whose id was there, with other values.</param>
/// <param name="Ended">Records that are no longer there.</param>
public sealed record KindChange(RecordKind Kind, int Added, int Changed, int Ended);

/// <summary>How far an import has come.</summary>
/// <param name="Done">Records handled so far.</param>
/// <param name="Total">Records to handle.</param>
public readonly record struct ImportProgress(int Done, int Total);
