namespace GreenDonut;

/// <summary>How a data loader batches.</summary>
public sealed class DataLoaderOptions
{
    /// <summary>The most keys of one batch; 1024 unless set, 0 for no limit.</summary>
    public int MaxBatchSize { get; set; } = 1024;

    /// <summary>A copy.</summary>
    public DataLoaderOptions Copy() => new() { MaxBatchSize = MaxBatchSize };
}
