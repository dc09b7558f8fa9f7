using System.Globalization;
using System.Runtime.CompilerServices;

namespace OrgGraph.Core.Because;

/// <summary>An interpolated string that keeps its parts and is put together when it is read. What stands in it must not change afterwards.</summary>
[InterpolatedStringHandler]
internal sealed class Sentence(int literalLength, int formattedCount)
{
    // Between the holes and around them there is a literal at most.
    private readonly object?[] _parts = new object?[(2 * formattedCount) + (literalLength > 0 ? 1 : 0)];
    private int _count;

    public static implicit operator Sentence(string text)
    {
        var sentence = new Sentence(text.Length, formattedCount: 0);
        sentence.AppendLiteral(text);
        return sentence;
    }

    /// <summary>A sentence whose very parts are looked for when it is read.</summary>
    public static Sentence Later(Func<Sentence> sentence) => $"{new Awaited(sentence)}";

    /// <summary>Words with a separator between them; they are gone through when the sentence is read.</summary>
    public static Sentence Join(string separator, IEnumerable<string> words) => $"{new Joined(separator, words)}";

    public void AppendLiteral(string text) => _parts[_count++] = text;

    public void AppendFormatted(object? value) => _parts[_count++] = value;

    public void AppendFormatted(IFormattable value, string format) => _parts[_count++] = new Formatted(value, format);

    /// <inheritdoc/>
    public override string ToString() => string.Concat(_parts);

    private sealed record Awaited(Func<Sentence> Sentence)
    {
        public override string ToString() => Sentence().ToString();
    }

    private sealed record Joined(string Separator, IEnumerable<string> Words)
    {
        public override string ToString() => string.Join(Separator, Words);
    }

    private sealed record Formatted(IFormattable Value, string Format)
    {
        public override string ToString() => Value.ToString(Format, CultureInfo.InvariantCulture);
    }
}
