namespace OrgGraph.Files;

/// <summary>How far the reading or writing of a folder has come.</summary>
/// <param name="File">The file that is being read or written; null while the rows are checked against each other.</param>
/// <param name="Rows">Rows read or written so far, in all files.</param>
/// <param name="Fraction">How much of the whole is done, from 0 to 1.</param>
public readonly record struct FolderProgress(string? File, int Rows, double Fraction);
