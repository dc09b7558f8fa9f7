using System.Runtime.CompilerServices;
using System.Text;
using VerifyTests;

namespace VerifyXunit;

/// <summary>Compares texts with snapshots that are kept beside the test's source, as <c>Class.Method.verified.ext</c>.</summary>
public static class Verifier
{
    /// <summary>Compares a text with its snapshot.</summary>
    /// <param name="target">The text. How its lines end does not count.</param>
    /// <param name="extension">The snapshot's file extension, without a dot.</param>
    /// <param name="sourceFile">The test's source, filled in by the compiler.</param>
    /// <exception cref="VerifyException">The snapshot differs or is missing. What was received then stands beside it as <c>Class.Method.received.ext</c>.</exception>
    public static SettingsTask Verify(string? target, string extension = "txt", [CallerFilePath] string sourceFile = "")
    {
        ArgumentException.ThrowIfNullOrEmpty(extension);
        var test = UsesVerifyAttribute.Test;
        var name = Path.Combine(Path.GetDirectoryName(sourceFile)!, $"{test.ReflectedType!.Name}.{test.Name}");
        return new SettingsTask(CompareAsync(target ?? "null", $"{name}.verified.{extension}", $"{name}.received.{extension}"));
    }

    private static async Task CompareAsync(string target, string verified, string received)
    {
        var text = target.ReplaceLineEndings("\n");
        var expected = File.Exists(verified) ? (await File.ReadAllTextAsync(verified)).ReplaceLineEndings("\n") : null;
        if (expected == text || expected == text + "\n")
        {
            File.Delete(received);
            return;
        }

        await File.WriteAllTextAsync(received, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        throw new VerifyException(expected is null
            ? $"There is no snapshot yet. If the received text is right, rename it.\nReceived: {received}\nVerified: {verified}"
            : $"The text differs from its snapshot{Place(expected, text)}. If the received text is right, replace the snapshot by it.\nReceived: {received}\nVerified: {verified}");
    }

    private static string Place(string expected, string text)
    {
        var (old, now) = (expected.Split('\n'), text.Split('\n'));
        var line = 0;
        while (line < old.Length && line < now.Length && old[line] == now[line])
            line++;
        return $" at line {line + 1}: '{(line < old.Length ? old[line] : "")}' became '{(line < now.Length ? now[line] : "")}'";
    }
}
