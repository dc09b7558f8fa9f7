namespace HotChocolate.Types.Descriptors;

/// <summary>What is known while types are described.</summary>
public interface IDescriptorContext
{
    /// <summary>The application's services.</summary>
    IServiceProvider Services { get; }
}
