using System.Runtime.InteropServices;

namespace GreenDonut;

/// <summary>What became of one key of a batch: a value or an error.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Result<TValue>
{
    /// <summary>A value.</summary>
    public Result(TValue? value)
    {
        Value = value;
        Kind = ResultKind.Value;
    }

    /// <summary>An error.</summary>
    public Result(Exception error)
    {
        Error = error;
        Kind = ResultKind.Error;
    }

    /// <summary>Value, error, or neither yet.</summary>
    public ResultKind Kind { get; }

    /// <summary>The value.</summary>
    public TValue? Value { get; }

    /// <summary>The error.</summary>
    public Exception? Error { get; }
}

/// <summary>What became of a key.</summary>
public enum ResultKind
{
    /// <summary>Nothing yet.</summary>
    Undefined,

    /// <summary>A value, which may be null.</summary>
    Value,

    /// <summary>An error.</summary>
    Error,
}
