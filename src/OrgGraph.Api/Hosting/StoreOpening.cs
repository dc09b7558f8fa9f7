using OrgGraph.Core.Store;

namespace OrgGraph.Api.Hosting;

/// <summary>The first look into the store: one that was never filled gets the demo organisation where that is wanted.</summary>
internal sealed partial class StoreOpening(IOrganizationStore store, Settings settings, ILogger<StoreOpening> logger)
{
    /// <summary>Opens the store. May be called again, after a failure or not.</summary>
    /// <exception cref="OrganizationStoreException">The store cannot be used.</exception>
    public async Task<IOrganizationReader> OpenAsync(CancellationToken cancellationToken)
    {
        if (settings.HasDemo && await DemoOrganization.ImportIntoEmptyAsync(store, cancellationToken))
            Filled(logger);
        return await store.OpenAsync(cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The store was empty: imported the demo organisation (--no-demo leaves it empty).")]
    private static partial void Filled(ILogger logger);
}
