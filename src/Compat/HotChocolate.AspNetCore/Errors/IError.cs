namespace HotChocolate;

/// <summary>An error of the response. Errors do not change: each method returns a changed copy.</summary>
public interface IError
{
    /// <summary>What is wrong, for people.</summary>
    string Message { get; }

    /// <summary>What is wrong, for programs; also the extension <c>code</c>.</summary>
    string? Code { get; }

    /// <summary>The field of the response that failed.</summary>
    Path? Path { get; }

    /// <summary>The places in the document that the error is about.</summary>
    IReadOnlyList<Location>? Locations { get; }

    /// <summary>More members for programs.</summary>
    IReadOnlyDictionary<string, object?>? Extensions { get; }

    /// <summary>The exception behind the error; never part of the response unless details are switched on.</summary>
    Exception? Exception { get; }

    /// <summary>A copy with another message.</summary>
    IError WithMessage(string message);

    /// <summary>A copy with another code.</summary>
    IError WithCode(string? code);

    /// <summary>A copy with another path.</summary>
    IError WithPath(Path? path);

    /// <summary>A copy with another path.</summary>
    IError WithPath(IReadOnlyList<object>? path);

    /// <summary>A copy with other locations.</summary>
    IError WithLocations(IReadOnlyList<Location>? locations);

    /// <summary>A copy with other extensions.</summary>
    IError WithExtensions(IReadOnlyDictionary<string, object?> extensions);

    /// <summary>A copy with one more extension.</summary>
    IError SetExtension(string key, object? value);

    /// <summary>A copy without an extension.</summary>
    IError RemoveExtension(string key);

    /// <summary>A copy with another exception.</summary>
    IError WithException(Exception? exception);
}
