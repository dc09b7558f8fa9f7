namespace HotChocolate.Types.Descriptors;

internal sealed class DescriptorContext(IServiceProvider services) : IDescriptorContext
{
    public IServiceProvider Services { get; } = services;
}
