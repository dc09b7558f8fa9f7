using System.Collections.Immutable;
using HotChocolate.Execution.Planning;
using HotChocolate.Execution.Processing;
using HotChocolate.Model;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution.Running;

/// <summary>One resolver's view of the request, and the state of its field while it runs.</summary>
internal sealed class FieldContext(OperationRun run, ObjectNode parent, FieldPlan plan) : IFieldContext
{
    private IServiceProvider? _services;
    private IImmutableDictionary<string, object?>? _scoped;
    private object? _result;

    public FieldPlan Plan => plan;

    public ObjectNode ParentNode => parent;

    /// <summary>What the diagnostic listeners opened for the resolver.</summary>
    public IDisposable? Scope { get; set; }

    /// <summary>How the resolver failed.</summary>
    public Exception? Failure { get; set; }

    public object? Source => parent.Value;

    public object? EventMessage => run.EventMessage;

    public IDictionary<string, object?> ContextData => run.Request.ContextData;

    public ISchema Schema => run.Request.Schema;

    public IObjectType ObjectType => plan.DeclaringType;

    public IOperation Operation => run.Operation;

    public ISelection Selection => plan;

    public IServiceProvider Services
    {
        get => _services ?? run.Services;
        set => _services = value;
    }

    public IServiceProvider RequestServices => run.Services;

    public string ResponseName => plan.ResponseName;

    public bool HasErrors { get; private set; }

    public IImmutableDictionary<string, object?> ScopedContextData
    {
        get => _scoped ?? parent.ScopedData;
        set => _scoped = value;
    }

    public IImmutableDictionary<string, object?> LocalContextData { get; set; } = ImmutableDictionary<string, object?>.Empty;

    public CancellationToken RequestAborted => run.Request.RequestAborted;

    public Path Path => parent.Path.Append(plan.ResponseName);

    public object? Result
    {
        get => _result;
        set
        {
            _result = value;
            IsResultModified = true;
        }
    }

    public bool IsResultModified { get; private set; }

    public T Parent<T>() => parent.Value is T value
        ? value
        : throw new InvalidCastException($"The parent of `{plan.DeclaringModel.Name}.{plan.Model!.Name}` is no {typeof(T)}.");

    public object? Argument(int index) => plan.Arguments[index].Value(run.Variables);

    public T ArgumentValue<T>(string name) => (T)Argument(name).Value(run.Variables)!;

    public Optional<T> ArgumentOptional<T>(string name)
        => Argument(name) is var argument && argument.IsGiven(run.Variables) ? new Optional<T>((T?)argument.Value(run.Variables)) : Optional<T>.Empty();

    public T Service<T>()
        where T : notnull
        => Services.GetRequiredService<T>();

    public T Service<T>(object key)
        where T : notnull
        => Services.GetRequiredKeyedService<T>(key);

    public object Service(Type service) => Services.GetRequiredService(service);

    public T Resolver<T>() => (T)run.Request.Executor.ResolverInstance(typeof(T), run.Services);

    public T GetDataLoader<T>()
        where T : notnull
        => run.Services.GetRequiredService<T>();

    public void ReportError(string errorMessage) => ReportError(ErrorBuilder.New().SetMessage(errorMessage).Build());

    public void ReportError(IError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        HasErrors = true;
        run.Report(this, error);
    }

    public void ReportError(Exception exception, Action<IErrorBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(exception);
        foreach (var error in run.Request.Executor.Errors.FromException(exception))
        {
            var builder = ErrorBuilder.FromError(error);
            configure?.Invoke(builder);
            ReportError(builder.Build());
        }
    }

    public bool IsSelected(IReadOnlyList<string> fieldNames)
        => plan.Children.Values.Any(c => c.Fields.Any(f => f.Model is not null && fieldNames.Contains(f.Model.Name)));

    private ArgumentPlan Argument(string name)
        => plan.Arguments.FirstOrDefault(a => a.Name == name)
            ?? throw new ArgumentException($"The field `{plan.DeclaringModel.Name}.{plan.Model!.Name}` has no argument `{name}`.", nameof(name));
}
