namespace GreenDonut;

/// <summary>A required key has no value.</summary>
public class KeyNotFoundException : Exception
{
    /// <summary>Fails with a message.</summary>
    public KeyNotFoundException(string message)
        : base(message)
    {
    }
}
