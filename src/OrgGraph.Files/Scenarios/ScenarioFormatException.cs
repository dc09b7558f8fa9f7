namespace OrgGraph.Files.Scenarios;

/// <summary>A scenario file that cannot be read: what is wrong, where, and what would be right.</summary>
/// <param name="file">The file.</param>
/// <param name="line">The line, from 1.</param>
/// <param name="message">What is wrong, and what would be right.</param>
/// <param name="cause">What the reader of a part of it said, if it did.</param>
public sealed class ScenarioFormatException(string file, int line, string message, Exception? cause = null) : Exception($"{file}:{line}: {message}", cause)
{
    /// <summary>The file.</summary>
    public string File { get; } = file;

    /// <summary>The line, from 1.</summary>
    public int Line { get; } = line;
}
