namespace HotChocolate;

/// <summary>A value that may not have been given.</summary>
public interface IOptional
{
    /// <summary>The value, or the default.</summary>
    object? Value { get; }

    /// <summary>Whether a value was given; null counts as one.</summary>
    bool HasValue { get; }

    /// <summary>Whether none was given.</summary>
    bool IsEmpty { get; }
}
