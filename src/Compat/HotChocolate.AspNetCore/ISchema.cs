namespace HotChocolate;

/// <summary>A schema.</summary>
public interface ISchema
{
    /// <summary>The schema's name.</summary>
    string Name { get; }

    /// <summary>The services of the schema.</summary>
    IServiceProvider Services { get; }

    /// <summary>The schema as text.</summary>
    string Print();

    /// <summary>The schema as text.</summary>
    string ToString();
}
