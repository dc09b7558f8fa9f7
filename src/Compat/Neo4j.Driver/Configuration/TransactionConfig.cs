namespace Neo4j.Driver;

/// <summary>How a transaction runs. Made by <see cref="TransactionConfigBuilder"/>.</summary>
public sealed class TransactionConfig
{
    internal static readonly TransactionConfig Default = new();

    /// <summary>How long the server lets it run; null: as the server is set up; zero: for ever.</summary>
    public TimeSpan? Timeout { get; internal set; }

    /// <summary>What the server's logs and lists of transactions show of it.</summary>
    public IDictionary<string, object> Metadata { get; internal set; } = new Dictionary<string, object>();

    internal static TransactionConfig From(Action<TransactionConfigBuilder>? action)
    {
        if (action is null) return Default;
        var builder = new TransactionConfigBuilder();
        action(builder);
        return builder.Config;
    }
}

/// <summary>Says how a transaction runs.</summary>
public sealed class TransactionConfigBuilder
{
    internal TransactionConfigBuilder() { }

    internal TransactionConfig Config { get; } = new();

    /// <summary>How long the server lets it run; null: as the server is set up; zero: for ever. Rounded up to milliseconds.</summary>
    public TransactionConfigBuilder WithTimeout(TimeSpan? timeout)
    {
        if (timeout < TimeSpan.Zero) throw new ArgumentOutOfRangeException(nameof(timeout), timeout, "A transaction's time-out cannot be negative.");
        Config.Timeout = timeout;
        return this;
    }

    /// <summary>What the server's logs and lists of transactions show of it.</summary>
    public TransactionConfigBuilder WithMetadata(IDictionary<string, object> metadata)
    {
        Config.Metadata = metadata;
        return this;
    }
}
