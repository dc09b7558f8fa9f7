namespace HotChocolate;

/// <summary>Puts an error together.</summary>
public interface IErrorBuilder
{
    /// <summary>Says what is wrong; required.</summary>
    IErrorBuilder SetMessage(string message);

    /// <summary>Sets or clears the code.</summary>
    IErrorBuilder SetCode(string? code);

    /// <summary>Sets or clears the path.</summary>
    IErrorBuilder SetPath(IReadOnlyList<object>? path);

    /// <summary>Sets or clears the path.</summary>
    IErrorBuilder SetPath(Path? path);

    /// <summary>Adds a place in the document.</summary>
    IErrorBuilder AddLocation(Location location);

    /// <summary>Adds a place in the document.</summary>
    IErrorBuilder AddLocation(int line, int column);

    /// <summary>Removes all places.</summary>
    IErrorBuilder ClearLocations();

    /// <summary>Sets the exception behind the error.</summary>
    IErrorBuilder SetException(Exception? exception);

    /// <summary>Sets an extension.</summary>
    IErrorBuilder SetExtension(string key, object? value);

    /// <summary>Removes an extension.</summary>
    IErrorBuilder RemoveExtension(string key);

    /// <summary>Removes all extensions.</summary>
    IErrorBuilder ClearExtensions();

    /// <summary>The error; throws when there is no message.</summary>
    IError Build();
}
