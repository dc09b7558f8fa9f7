namespace HotChocolate.Types;

/// <summary>An object type.</summary>
public interface IObjectType
{
    /// <summary>The name of the type.</summary>
    string Name { get; }

    /// <summary>The CLR type of its values.</summary>
    Type RuntimeType { get; }
}
