namespace HotChocolate;

/// <summary>Sees each error before it is written, and may replace it.</summary>
public interface IErrorFilter
{
    /// <summary>The error to write in place of <paramref name="error"/>.</summary>
    IError OnError(IError error);
}
