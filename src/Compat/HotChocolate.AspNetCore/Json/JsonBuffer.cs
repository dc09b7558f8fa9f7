using System.Buffers;
using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace HotChocolate.Json;

/// <summary>
/// UTF-8 JSON in one pooled array. It can be cut back to an earlier length, which is how a null propagates to a parent that has been begun.
/// Nesting and commas are the caller's.
/// </summary>
internal sealed class JsonBuffer(int capacity) : IDisposable
{
    private static readonly JavaScriptEncoder s_encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
    private static readonly SearchValues<char> s_plain = SearchValues.Create([.. Enumerable.Range(0x20, 0x5F).Select(c => (char)c).Where(c => c is not ('"' or '\\'))]);

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(capacity);
    private int _length;

    public int Length => _length;

    public ReadOnlySpan<byte> WrittenSpan => _bytes.AsSpan(0, _length);

    public ReadOnlyMemory<byte> WrittenMemory => _bytes.AsMemory(0, _length);

    public void Truncate(int length) => _length = length;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteByte(byte value)
    {
        if ((uint)_length >= (uint)_bytes.Length)
        {
            Grow(1);
        }

        _bytes[_length++] = value;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteRaw(ReadOnlySpan<byte> bytes)
    {
        if (_bytes.Length - _length < bytes.Length)
        {
            Grow(bytes.Length);
        }

        bytes.CopyTo(_bytes.AsSpan(_length));
        _length += bytes.Length;
    }

    public void WriteNull() => WriteRaw("null"u8);

    public void WriteBoolean(bool value) => WriteRaw(value ? "true"u8 : "false"u8);

    public void WriteInt64(long value)
    {
        Reserve(20);
        Utf8Formatter.TryFormat(value, _bytes.AsSpan(_length), out var written);
        _length += written;
    }

    /// <summary>Writes a number; throws for infinities and NaN, which JSON cannot say.</summary>
    public void WriteDouble(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new NotSupportedException($"The number {value} has no form in JSON.");
        }

        Reserve(32);
        if (!ShortDouble.TryFormat(value, _bytes.AsSpan(_length), out var written))
        {
            value.TryFormat(_bytes.AsSpan(_length), out written, default, System.Globalization.CultureInfo.InvariantCulture);
        }

        _length += written;
    }

    public void WriteDecimal(decimal value)
    {
        Reserve(32);
        value.TryFormat(_bytes.AsSpan(_length), out var written, default, System.Globalization.CultureInfo.InvariantCulture);
        _length += written;
    }

    /// <summary>A value's own text in quotes; the text must need no escaping and no more than <paramref name="size"/> bytes.</summary>
    public void WriteQuoted<T>(T value, ReadOnlySpan<char> format, int size)
        where T : IUtf8SpanFormattable
    {
        Reserve(size + 2);
        var target = _bytes.AsSpan(_length);
        target[0] = (byte)'"';
        if (!value.TryFormat(target[1..], out var written, format, System.Globalization.CultureInfo.InvariantCulture))
        {
            throw new FormatException($"A value of {typeof(T).Name} needs more than {size} bytes.");
        }

        target[written + 1] = (byte)'"';
        _length += written + 2;
    }

    public void WriteString(ReadOnlySpan<char> text)
    {
        Reserve((text.Length * 3) + 2);
        var target = _bytes.AsSpan(_length);
        target[0] = (byte)'"';
        var plain = text.IndexOfAnyExcept(s_plain);
        if (plain < 0)
        {
            plain = text.Length;
        }

        Ascii.FromUtf16(text[..plain], target[1..], out var written);
        _length += written + 1;
        if (plain < text.Length)
        {
            WriteEscaped(text[plain..]);
        }

        WriteByte((byte)'"');
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        _length = 0;
    }

    private void WriteEscaped(ReadOnlySpan<char> text)
    {
        Span<char> escaped = stackalloc char[256];
        while (true)
        {
            var status = s_encoder.Encode(text, escaped, out var read, out var chars);
            Reserve(chars * 3);
            Utf8.FromUtf16(escaped[..chars], _bytes.AsSpan(_length), out _, out var written);
            _length += written;
            text = text[read..];
            if (status is not OperationStatus.DestinationTooSmall)
            {
                return;
            }
        }
    }

    private void Reserve(int size)
    {
        if (_bytes.Length - _length < size)
        {
            Grow(size);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int size)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, _length + size));
        _bytes.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
