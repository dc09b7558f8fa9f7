using System.Collections.Immutable;

namespace HotChocolate;

/// <summary>Puts an error together.</summary>
public class ErrorBuilder : IErrorBuilder
{
    private readonly OrderedDictionary<string, object?> _extensions = new(StringComparer.Ordinal);
    private readonly List<Location> _locations = [];
    private string? _message;
    private string? _code;
    private Path? _path;
    private Exception? _exception;

    /// <summary>Starts an empty error.</summary>
    public ErrorBuilder()
    {
    }

    private ErrorBuilder(IError error)
    {
        _message = error.Message;
        _code = error.Code;
        _path = error.Path;
        _exception = error.Exception;
        _locations.AddRange(error.Locations ?? []);
        foreach (var (key, value) in error.Extensions ?? ImmutableDictionary<string, object?>.Empty)
        {
            _extensions[key] = value;
        }
    }

    /// <summary>Starts an empty error.</summary>
    public static ErrorBuilder New() => new();

    /// <summary>Starts from an error.</summary>
    public static ErrorBuilder FromError(IError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return new ErrorBuilder(error);
    }

    /// <inheritdoc />
    public virtual IErrorBuilder SetMessage(string message)
    {
        ArgumentException.ThrowIfNullOrEmpty(message);
        _message = message;
        return this;
    }

    /// <inheritdoc />
    public virtual IErrorBuilder SetCode(string? code)
    {
        _code = code;
        _extensions.Remove("code");
        if (code is not null)
        {
            _extensions["code"] = code;
        }

        return this;
    }

    /// <inheritdoc />
    public virtual IErrorBuilder SetPath(IReadOnlyList<object>? path)
        => SetPath(path is null ? null : Path.FromList(path));

    /// <inheritdoc />
    public virtual IErrorBuilder SetPath(Path? path)
    {
        _path = path;
        return this;
    }

    /// <inheritdoc />
    public virtual IErrorBuilder AddLocation(Location location)
    {
        _locations.Add(location);
        return this;
    }

    /// <inheritdoc />
    public virtual IErrorBuilder AddLocation(int line, int column) => AddLocation(new Location(line, column));

    /// <inheritdoc />
    public virtual IErrorBuilder ClearLocations()
    {
        _locations.Clear();
        return this;
    }

    /// <inheritdoc />
    public virtual IErrorBuilder SetException(Exception? exception)
    {
        _exception = exception;
        return this;
    }

    /// <inheritdoc />
    public virtual IErrorBuilder SetExtension(string key, object? value)
    {
        _extensions[key] = value;
        return this;
    }

    /// <inheritdoc />
    public virtual IErrorBuilder RemoveExtension(string key)
    {
        _extensions.Remove(key);
        return this;
    }

    /// <inheritdoc />
    public virtual IErrorBuilder ClearExtensions()
    {
        _extensions.Clear();
        return this;
    }

    /// <inheritdoc />
    public virtual IError Build()
        => new Error(
            _message ?? throw new InvalidOperationException("An error needs a message: call SetMessage before Build."),
            _code,
            _path,
            _locations.Count == 0 ? null : [.. _locations],
            _extensions.Count == 0 ? null : new OrderedDictionary<string, object?>(_extensions, StringComparer.Ordinal),
            _exception);
}
