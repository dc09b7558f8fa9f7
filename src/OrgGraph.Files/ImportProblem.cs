using OrgGraph.Core.Model;
using OrgGraph.Core.Validation;

namespace OrgGraph.Files;

/// <summary>Why a folder cannot be imported: one fault, where it is, and what would be right.</summary>
/// <param name="File">The name of the file within the folder; empty for the folder itself.</param>
/// <param name="Line">The line on which the row begins, from 1; null for the file as a whole.</param>
/// <param name="Column">The name of the column; null for the row as a whole.</param>
/// <param name="Code">What is wrong, for programs.</param>
/// <param name="Message">What is wrong, for people.</param>
/// <param name="Fix">What would be right.</param>
/// <param name="Id">The id of the record, where it has one.</param>
public sealed record ImportProblem(string File, int? Line, string? Column, ProblemCode Code, string Message, string Fix, string? Id)
{
    /// <summary>The fault in one line: where, what, and what would be right.</summary>
    public override string ToString()
        => $"{(File.Length == 0 ? "folder" : File)}{(Line is { } line ? $":{line}" : "")}{(Column is { } column ? $" ({column})" : "")}: {CodeName.Of(Code)}: {Message} {Fix}";
}
