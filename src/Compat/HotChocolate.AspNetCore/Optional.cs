using System.Runtime.InteropServices;

namespace HotChocolate;

/// <summary>A value that may not have been given: tells a missing value from null.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly struct Optional<T> : IEquatable<Optional<T>>, IOptional
{
    /// <summary>A given value.</summary>
    public Optional(T? value)
    {
        Value = value;
        HasValue = true;
    }

    private Optional(T? value, bool hasValue)
    {
        Value = value;
        HasValue = hasValue;
    }

    /// <summary>The value, or the default.</summary>
    public T? Value { get; }

    /// <summary>Whether a value was given; null counts as one.</summary>
    public bool HasValue { get; }

    /// <summary>Whether none was given.</summary>
    public bool IsEmpty => !HasValue;

    object? IOptional.Value => Value;

    /// <summary>No value, with a default.</summary>
    public static Optional<T> Empty(T? defaultValue = default) => new(defaultValue, hasValue: false);

    /// <summary>A given value.</summary>
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>The value, or the default.</summary>
    public static implicit operator T?(Optional<T> optional) => optional.Value;

    /// <summary>Whether both are given and equal, or neither is given.</summary>
    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Optional<T> other) => HasValue == other.HasValue && (!HasValue || EqualityComparer<T?>.Default.Equals(Value, other.Value));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Optional<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HasValue ? Value?.GetHashCode() ?? 0 : -1;

    /// <inheritdoc/>
    public override string ToString() => HasValue ? $"{Value}" : "";
}
