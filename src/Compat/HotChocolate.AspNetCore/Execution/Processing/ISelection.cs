using HotChocolate.Types;

namespace HotChocolate.Execution.Processing;

/// <summary>A field as an operation selects it.</summary>
public interface ISelection
{
    /// <summary>The name under which the value is returned.</summary>
    string ResponseName { get; }

    /// <summary>The field.</summary>
    IObjectField Field { get; }

    /// <summary>The type that declares the field.</summary>
    IObjectType DeclaringType { get; }
}
