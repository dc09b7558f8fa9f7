namespace OrgGraph.Api.Ide;

/// <summary>The files of this folder that are in the program itself.</summary>
internal static class EmbeddedFile
{
    /// <summary>The text of a file.</summary>
    public static string ReadText(string name)
    {
        using var reader = new StreamReader(typeof(EmbeddedFile).Assembly.GetManifestResourceStream(typeof(EmbeddedFile), name)!);
        return reader.ReadToEnd();
    }
}
