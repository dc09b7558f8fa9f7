using System.Collections.Immutable;

namespace HotChocolate;

/// <summary>An error of the response.</summary>
public class Error : IError
{
    private const string CodeKey = "code";

    /// <summary>Makes an error; a code is also the extension <c>code</c>.</summary>
    public Error(
        string message,
        string? code = null,
        Path? path = null,
        IReadOnlyList<Location>? locations = null,
        IReadOnlyDictionary<string, object?>? extensions = null,
        Exception? exception = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(message);
        Message = message;
        Path = path;
        Locations = locations;
        Exception = exception;
        Code = code ?? extensions?.GetValueOrDefault(CodeKey) as string;
        Extensions = Code is null || extensions?.ContainsKey(CodeKey) == true
            ? extensions
            : WithCodeFirst(Code, extensions);
    }

    /// <inheritdoc />
    public string Message { get; }

    /// <inheritdoc />
    public string? Code { get; }

    /// <inheritdoc />
    public Path? Path { get; }

    /// <inheritdoc />
    public IReadOnlyList<Location>? Locations { get; }

    /// <inheritdoc />
    public IReadOnlyDictionary<string, object?>? Extensions { get; }

    /// <inheritdoc />
    public Exception? Exception { get; }

    /// <inheritdoc />
    public virtual IError WithMessage(string message) => new Error(message, Code, Path, Locations, Extensions, Exception);

    /// <inheritdoc />
    public virtual IError WithCode(string? code)
        => new Error(Message, code, Path, Locations, Without(CodeKey), Exception);

    /// <inheritdoc />
    public virtual IError WithPath(Path? path) => new Error(Message, Code, path, Locations, Extensions, Exception);

    /// <inheritdoc />
    public virtual IError WithPath(IReadOnlyList<object>? path)
        => WithPath(path is null ? null : Path.FromList(path));

    /// <inheritdoc />
    public virtual IError WithLocations(IReadOnlyList<Location>? locations)
        => new Error(Message, Code, Path, locations, Extensions, Exception);

    /// <inheritdoc />
    public virtual IError WithExtensions(IReadOnlyDictionary<string, object?> extensions)
        => new Error(Message, null, Path, Locations, extensions, Exception);

    /// <inheritdoc />
    public virtual IError SetExtension(string key, object? value)
    {
        var extensions = new OrderedDictionary<string, object?>(Extensions ?? ImmutableDictionary<string, object?>.Empty, StringComparer.Ordinal) { [key] = value };
        return new Error(Message, null, Path, Locations, extensions, Exception);
    }

    /// <inheritdoc />
    public virtual IError RemoveExtension(string key)
        => new Error(Message, null, Path, Locations, Without(key), Exception);

    /// <inheritdoc />
    public virtual IError WithException(Exception? exception)
        => new Error(Message, Code, Path, Locations, Extensions, exception);

    private static OrderedDictionary<string, object?> WithCodeFirst(string code, IReadOnlyDictionary<string, object?>? extensions)
    {
        var all = new OrderedDictionary<string, object?>(StringComparer.Ordinal) { [CodeKey] = code };
        foreach (var (key, value) in extensions ?? ImmutableDictionary<string, object?>.Empty)
        {
            all[key] = value;
        }

        return all;
    }

    private OrderedDictionary<string, object?>? Without(string key)
    {
        if (Extensions is null || (Extensions.Count == 1 && Extensions.ContainsKey(key)))
        {
            return null;
        }

        var rest = new OrderedDictionary<string, object?>(Extensions, StringComparer.Ordinal);
        rest.Remove(key);
        return rest;
    }
}
