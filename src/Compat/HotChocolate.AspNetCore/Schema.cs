namespace HotChocolate;

/// <summary>The schema as resolvers and applications see it.</summary>
public sealed class Schema : ISchema
{
    /// <summary>The name of the schema that is meant where none is named.</summary>
    public static readonly string DefaultName = "_Default";

    private readonly Func<string> _print;

    internal Schema(string name, IServiceProvider services, Func<string> print)
    {
        Name = name;
        Services = services;
        _print = print;
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public IServiceProvider Services { get; }

    /// <inheritdoc/>
    public string Print() => _print();

    /// <inheritdoc/>
    public override string ToString() => _print();
}
