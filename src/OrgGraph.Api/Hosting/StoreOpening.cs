using OrgGraph.Core.Store;

namespace OrgGraph.Api.Hosting;

/// <summary>The first look into the store, and each after trouble with it: one that was never filled gets the demo organisation where that is wanted, and is prepared for questions.</summary>
internal sealed partial class StoreOpening(IOrganizationStore store, Settings settings, ILogger<StoreOpening> logger)
{
    /// <summary>Whether the store is open: questions need not wait for what it does only once.</summary>
    public bool IsDone { get; private set; }

    /// <summary>Opens the store. May be called again, after a failure or not.</summary>
    /// <exception cref="OrganizationStoreException">The store cannot be used.</exception>
    public async Task<IOrganizationReader> OpenAsync(CancellationToken cancellationToken)
    {
        if (settings.HasDemo && await DemoOrganization.ImportIntoEmptyAsync(store, cancellationToken))
            Filled(logger);
        await store.PrepareAsync(cancellationToken);
        IsDone = true;
        return await store.OpenAsync(cancellationToken);
    }

    /// <summary>The store was in trouble, and is to be opened again.</summary>
    public void Undo() => IsDone = false;

    [LoggerMessage(Level = LogLevel.Information, Message = "The store was empty: imported the demo organisation (--no-demo leaves it empty).")]
    private static partial void Filled(ILogger logger);
}
