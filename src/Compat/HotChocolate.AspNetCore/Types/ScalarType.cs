namespace HotChocolate.Types;

/// <summary>A scalar.</summary>
public abstract class ScalarType : IType
{
    private protected ScalarType()
    {
    }
}
