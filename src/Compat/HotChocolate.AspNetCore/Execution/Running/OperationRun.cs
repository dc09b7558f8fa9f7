using System.Collections;
using System.Runtime.CompilerServices;
using GraphQL.Validation;
using GreenDonut;
using HotChocolate.Execution.Planning;

namespace HotChocolate.Execution.Running;

/// <summary>
/// Executes an operation: starts every field that can start, and when nothing more can, lets the data loaders send off what they have gathered.
/// Plain members without a resolver below them are left for the writer.
/// </summary>
internal sealed class OperationRun(RequestContext request, OperationPlan operation, SelectionSetPlan root, Variables variables)
{
    private readonly Queue<FieldContext> _ready = new();
    private readonly WorkQueue _work = new();
    private readonly List<IError> _errors = [];
    private IServiceProvider? _services;
    private int _running;
    private int _started;

    public RequestContext Request => request;

    public OperationPlan Operation => operation;

    public Variables Variables => variables;

    public ObjectNode Root { get; private set; } = null!;

    /// <summary>The message that a subscription's event brought.</summary>
    public object? EventMessage { get; init; }

    /// <summary>The request's services; from the first use on, its data loaders send their batches through this operation.</summary>
    public IServiceProvider Services
    {
        get
        {
            if (_services is null)
            {
                DataLoaderScope.Attach(request.Services, _work);
                _services = request.Services;
            }

            return _services;
        }
    }

    /// <summary>The errors so far; complete only when the operation is.</summary>
    public IReadOnlyList<IError> Errors => _errors;

    public async ValueTask ExecuteAsync()
    {
        try
        {
            Root = new ObjectNode(root, RootValue(), null, null, null);
            if (operation.Type is Language.OperationType.Mutation)
            {
                foreach (var field in root.Kept)
                {
                    Fill(Root, field);
                    await SettleAsync();
                }
            }
            else
            {
                Fill(Root);
                await SettleAsync();
            }

            request.ThrowIfAborted();
        }
        finally
        {
            // What nobody waits for, or is given up, is still sent off, so that nothing hangs.
            _work.Close().ForEach(AutoBatchScheduler.Default.Schedule);
        }
    }

    public void Report(FieldContext context, IError error)
    {
        var located = Add(error, context.Plan, context.Path);
        request.Executor.Diagnostics.ResolverError(context, located);
    }

    /// <summary>Reports the failure of a field that has no resolver, or none that has begun.</summary>
    public void Report(Exception exception, FieldPlan field, Path path)
    {
        foreach (var error in request.Executor.Errors.FromException(exception))
        {
            var located = Add(error, field, path);
            request.Executor.Diagnostics.ResolverError(request, field, located);
        }
    }

    public void ReportNull(FieldPlan field, Path path)
        => Add(ErrorBuilder.New().SetMessage("Cannot return null for non-nullable field.").SetCode(ErrorCodes.NonNullViolation).Build(), field, path);

    private IError Add(IError error, FieldPlan field, Path path)
    {
        if (error.Path is null)
        {
            error = error.WithPath(path);
        }

        if (error.Locations is null or [])
        {
            error = error.WithLocations([operation.Document.Locate(field.Syntax)]);
        }

        error = request.Executor.Errors.Handle(error);
        lock (_errors)
        {
            _errors.Add(error);
        }

        return error;
    }

    private object? RootValue()
        => root.Fields.Any(f => f.Model?.Read is not null) && root.Type.RuntimeType != typeof(object)
            ? request.Executor.ResolverInstance(root.Type.RuntimeType, Services)
            : null;

    /// <summary>Starts what is ready, and waits until nothing runs any more.</summary>
    private ValueTask SettleAsync()
    {
        StartReady();
        return _running == 0 ? default : WaitAsync();
    }

    private async ValueTask WaitAsync()
    {
        using var cancelled = request.RequestAborted.UnsafeRegister(static w => ((WorkQueue)w!).Wake(), _work);
        var finished = new List<FieldContext>();
        var gather = false;
        while (_running > 0)
        {
            request.RequestAborted.ThrowIfCancellationRequested();
            finished.Clear();
            finished = _work.TakeFinished(finished);
            if (finished.Count > 0)
            {
                _running -= finished.Count;
                finished.ForEach(Finish);
                StartReady();
                continue;
            }

            if (gather)
            {
                // Loads that come after true I/O arrive one by one: give those that are about to come a chance to join.
                gather = false;
                await Task.Yield();
                continue;
            }

            if (_work.TakeBatches() is { Count: > 0 } batches)
            {
                Dispatch(batches);
                continue;
            }

            await _work.SleepAsync();
            gather = true;
        }
    }

    /// <summary>The loader that was asked last goes first.</summary>
    private void Dispatch(List<Func<ValueTask>> batches)
    {
        using var scope = request.Executor.Diagnostics.DispatchBatch(request);
        for (var i = batches.Count - 1; i >= 0; i--)
        {
            _ = batches[i]().AsTask();
        }
    }

    private void StartReady()
    {
        while (_ready.TryDequeue(out var context))
        {
            if ((++_started & 63) == 0)
            {
                request.ThrowIfAborted();
            }

            Start(context);
        }
    }

    private void Start(FieldContext context)
    {
        var events = request.Executor.Diagnostics;
        if (events.EnableResolveFieldValue)
        {
            context.Scope = events.ResolveFieldValue(context);
        }

        try
        {
            var resolving = context.Plan.Model!.Resolver!(context).ConfigureAwait(false).GetAwaiter();
            if (!resolving.IsCompleted)
            {
                _running++;
                resolving.UnsafeOnCompleted(() => Return(context, resolving));
                return;
            }

            resolving.GetResult();
        }
        catch (Exception exception)
        {
            context.Failure = exception;
        }

        Finish(context);
    }

    private void Return(FieldContext context, ConfiguredValueTaskAwaitable.ConfiguredValueTaskAwaiter resolving)
    {
        try
        {
            resolving.GetResult();
        }
        catch (Exception exception)
        {
            context.Failure = exception;
        }

        _work.Finish(context);
    }

    private void Finish(FieldContext context)
    {
        try
        {
            context.ParentNode.Slots[context.Plan.Slot] = context.Failure is { } failure
                ? Fail(context, failure)
                : Complete(context);
        }
        catch (Exception exception)
        {
            context.ParentNode.Slots[context.Plan.Slot] = Fail(context, exception);
        }

        context.Scope?.Dispose();
    }

    private object Fail(FieldContext context, Exception exception)
    {
        foreach (var error in request.Executor.Errors.FromException(exception))
        {
            Report(context, error);
        }

        return ObjectNode.Failed;
    }

    private object? Complete(FieldContext context)
    {
        if (context.Result is IError error)
        {
            Report(context, error);
            return ObjectNode.Failed;
        }

        return Complete(context.Plan, context.Plan.Shape, context.Result, context.ParentNode, null, context.ScopedContextData);
    }

    private object? Complete(FieldPlan field, ValueShape shape, object? value, ObjectNode parent, ListIndex? index, System.Collections.Immutable.IImmutableDictionary<string, object?> scoped)
    {
        if (value is null || field.Children.Count == 0)
        {
            return value;
        }

        if (shape.Item is { } item)
        {
            return value is IEnumerable items && field.KeepsBelow
                ? items.Cast<object?>().Select((v, i) => Complete(field, item, v, parent, new ListIndex(index, i), scoped)).ToArray()
                : value;
        }

        var plan = field.OnlyChild ?? request.Executor.PlanFor(field, value);
        if (plan is null || plan.SlotCount == 0)
        {
            return value;
        }

        var node = new ObjectNode(plan, value, parent, field, index) { ScopedData = scoped };
        Fill(node);
        return node;
    }

    private void Fill(ObjectNode node)
    {
        foreach (var field in node.Plan.Kept)
        {
            Fill(node, field);
        }
    }

    private void Fill(ObjectNode node, FieldPlan field)
    {
        if (field.Model!.Resolver is not null)
        {
            _ready.Enqueue(new FieldContext(this, node, field));
            return;
        }

        try
        {
            node.Slots[field.Slot] = Complete(field, field.Shape, field.Model.Read!(node.Value!), node, null, node.ScopedData);
        }
        catch (Exception exception)
        {
            Report(exception, field, node.Path.Append(field.ResponseName));
            node.Slots[field.Slot] = ObjectNode.Failed;
        }
    }
}
