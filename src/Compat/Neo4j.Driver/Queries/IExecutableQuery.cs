#nullable disable annotations
namespace Neo4j.Driver;

/// <summary>A query that the driver runs by itself: in a managed transaction of its own, retried, its records gathered.</summary>
public interface IExecutableQuery<TIn, TOut>
{
    /// <summary>Says how it runs.</summary>
    IExecutableQuery<TIn, TOut> WithConfig(QueryConfig config);

    /// <summary>Gives its parameters by name.</summary>
    IExecutableQuery<TIn, TOut> WithParameters(Dictionary<string, object> parameters);

    /// <summary>Gives its parameters as the public properties of an object.</summary>
    IExecutableQuery<TIn, TOut> WithParameters(object parameters);

    /// <summary>Keeps only some records.</summary>
    IExecutableQuery<TIn, TOut> WithFilter(Func<TOut, bool> filter);

    /// <summary>Turns each record into something else.</summary>
    IExecutableQuery<TOut, TNext> WithMap<TNext>(Func<TOut, TNext> map);

    /// <summary>Runs it.</summary>
    Task<EagerResult<IReadOnlyList<TOut>>> ExecuteAsync(CancellationToken token = default);
}

/// <summary>All of a result, in memory.</summary>
public sealed class EagerResult<T>
{
    internal EagerResult(T result, IResultSummary summary, string[] keys) => (Result, Summary, Keys) = (result, summary, keys);

    /// <summary>The names of the columns.</summary>
    public string[] Keys { get; }

    /// <summary>The records, or what was made of them.</summary>
    public T Result { get; }

    /// <summary>What the server says of the query.</summary>
    public IResultSummary Summary { get; }

    /// <summary>Takes it apart.</summary>
    public void Deconstruct(out T result, out IResultSummary summary, out string[] keys) => (result, summary, keys) = (Result, Summary, Keys);

    /// <summary>Takes it apart.</summary>
    public void Deconstruct(out T result, out IResultSummary summary) => (result, summary) = (Result, Summary);
}
