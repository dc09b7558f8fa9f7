using System.Collections.Concurrent;
using GraphQL.Validation;
using GraphQLParser.AST;
using HotChocolate.Execution.Documents;
using HotChocolate.Execution.Instrumentation;
using HotChocolate.Execution.Leaves;
using HotChocolate.Execution.Options;
using HotChocolate.Execution.Pipeline;
using HotChocolate.Execution.Planning;
using HotChocolate.Execution.Results;
using HotChocolate.Execution.Running;
using HotChocolate.Model;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution;

/// <summary>Executes requests against one schema.</summary>
internal sealed class RequestExecutor(
    SchemaModel schema,
    IServiceProvider application,
    RequestExecutorOptions options,
    ErrorHandler errors,
    DiagnosticEvents events,
    DocumentResolver documents) : IRequestExecutor
{
    private readonly LeafWriters _leaves = new();
    private readonly ConcurrentDictionary<Type, object> _resolvers = new();

    public ISchema Schema => schema.Public;

    public SchemaModel Model => schema;

    public IServiceProvider Services => schema.Public.Services;

    public RequestExecutorOptions Options => options;

    public ErrorHandler Errors => errors;

    public DiagnosticEvents Diagnostics => events;

    public DocumentResolver Documents => documents;

    public async Task<IExecutionResult> ExecuteAsync(IOperationRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return await ExecuteAsync((OperationRequest)request, null, static _ => true, cancellationToken);
    }

    /// <summary>Executes a request; an operation of a kind that the transport does not carry is refused. The result is an <see cref="OperationResult"/>, or for a subscription a <see cref="ResponseStream"/>.</summary>
    public ValueTask<IExecutionResult> ExecuteAsync(OperationRequest request, HttpContext? http, Func<Language.OperationType, bool> carries, CancellationToken aborted)
        => ExecuteAsync(new RequestContext(this, request, http, aborted), request, carries, aborted);

    /// <summary>Executes one of many requests of a connection: its services are its own.</summary>
    public ValueTask<IExecutionResult> ExecuteOnConnectionAsync(OperationRequest request, HttpContext connection, CancellationToken aborted)
        => ExecuteAsync(new RequestContext(this, request, connection, aborted) { HasOwnServices = true }, request, static _ => true, aborted);

    /// <summary>Executes a subscription's operation for one message. The context is disposed of.</summary>
    public async ValueTask<OperationResult> ExecuteEventAsync(RequestContext context, OperationPlan operation, Variables variables, object? message)
    {
        await using var owned = context;
        try
        {
            var run = new OperationRun(context, operation, operation.Plan(variables), variables) { EventMessage = message };
            await run.ExecuteAsync();
            return Write(context, operation, run);
        }
        catch (Exception exception) when (context.IsTimedOut || !context.RequestAborted.IsCancellationRequested)
        {
            return Fail(context, exception);
        }
    }

    /// <summary>The response to a request that an exception ended.</summary>
    public OperationResult Fail(RequestContext context, Exception exception)
    {
        switch (exception)
        {
            case OperationCanceledException when context.IsTimedOut:
                return Refuse(context, [ErrorBuilder.New()
                    .SetMessage($"The request exceeded the configured timeout of `{options.ExecutionTimeout}`.")
                    .SetCode(ErrorCodes.Timeout)
                    .Build()]);
            case GraphQLException refusal:
                return Refuse(context, refusal.Errors);
            default:
                context.Exception = exception;
                events.RequestError(context, exception);
                return Refuse(context, errors.FromException(exception));
        }
    }

    private async ValueTask<IExecutionResult> ExecuteAsync(RequestContext context, OperationRequest request, Func<Language.OperationType, bool> carries, CancellationToken aborted)
    {
        await using var owned = context;
        using var scope = events.ExecuteRequest(context);
        try
        {
            var result = await ExecuteAsync(context, request, carries);
            context.Result = result;
            return result;
        }
        catch (Exception exception) when (exception is GraphQLException || !aborted.IsCancellationRequested)
        {
            return Fail(context, exception);
        }
    }

    /// <summary>The plan for a value's own type; null when it is of none that the field may have.</summary>
    public SelectionSetPlan? PlanFor(FieldPlan field, object value)
        => schema.ResolveType(field.Shape.Named, value) is { } type ? field.Children.GetValueOrDefault(type) : null;

    /// <summary>A service of that type, or an instance of the executor's own.</summary>
    public object ResolverInstance(Type type, IServiceProvider services)
        => services.GetService(type)
            ?? _resolvers.GetOrAdd(type, static (t, s) => ActivatorUtilities.CreateInstance(s, t), application);

    public AsyncServiceScope CreateScope() => application.CreateAsyncScope();

    private async ValueTask<IExecutionResult> ExecuteAsync(RequestContext context, OperationRequest request, Func<Language.OperationType, bool> carries)
    {
        var document = await documents.ResolveAsync(context, request);
        if (!document.IsValid && Validate(context, document) is { Count: > 0 } invalid)
        {
            return Refuse(context, invalid);
        }

        var operation = Operation(context, document, request.OperationName);
        context.Plan = operation;
        if (!carries(operation.Type))
        {
            return OperationResult.Refused([ErrorBuilder.New().SetMessage("The specified operation kind is not allowed.").Build()], isKindRefused: true);
        }

        var variables = Coerce(context, operation, request.VariableValues);
        if (schema.Cost is not null && Cost(context, operation, request.Cost) is { } priced)
        {
            return priced;
        }

        if (operation.Type is Language.OperationType.Subscription)
        {
            await documents.SaveAsync(context, request);
            return await SubscribeAsync(context, operation, variables);
        }

        var run = new OperationRun(context, operation, operation.Plan(variables), variables);
        using (events.ExecuteOperation(context))
        {
            await run.ExecuteAsync();
        }

        if (await documents.SaveAsync(context, request) is { } saved)
        {
            (context.Extensions ??= [])["persistedQuery"] = saved;
        }

        return Write(context, operation, run);
    }

    private async ValueTask<IExecutionResult> SubscribeAsync(RequestContext context, OperationPlan operation, Variables variables)
    {
        var plan = operation.Plan(variables);
        if (plan.Fields is not [{ Model.Subscribe: { } subscribe } field, ..])
        {
            throw new GraphQLException("The subscription selects no field.");
        }

        var run = new OperationRun(context, operation, plan, variables);
        var root = new ObjectNode(plan, null, null, null, null);
        context.BecomeStream();
        try
        {
            return new ResponseStream(context, operation, variables, await subscribe(new FieldContext(run, root, field)));
        }
        catch (Exception exception)
        {
            var isCancelled = context.RequestAborted.IsCancellationRequested;
            if (!isCancelled)
            {
                run.Report(exception, field, Path.Root.Append(field.ResponseName));
            }

            await context.ReleaseAsync();
            if (isCancelled)
            {
                throw;
            }

            return OperationResult.Refused(run.Errors);
        }
    }

    private static OperationResult Write(RequestContext context, OperationPlan operation, OperationRun run)
    {
        var data = OperationResult.Begin(operation.LastLength);
        try
        {
            new ResultWriter(run, data).Write();
            operation.LastLength = data.Length + 64;
            return OperationResult.Complete(data, run.Errors, context.Extensions);
        }
        catch
        {
            data.Dispose();
            throw;
        }
    }

    private OperationResult Refuse(RequestContext context, IReadOnlyList<IError> refused)
    {
        var result = OperationResult.Refused(errors.Handle(refused), context.Extensions);
        context.Result = result;
        return result;
    }

    private IReadOnlyList<IError> Validate(RequestContext context, CachedDocument document)
    {
        using var scope = events.ValidateDocument(context);
        var found = schema.Validator?.Validate(document.Syntax, context.AllowsIntrospection) ?? [];
        if (found.Count > 0)
        {
            events.ValidationErrors(context, found);
        }
        else if (!context.AllowsIntrospection || schema.Validator?.RestrictsIntrospection != true)
        {
            document.IsValid = true;
            documents.Keep(context, document);
        }

        return found;
    }

    private OperationPlan Operation(RequestContext context, CachedDocument document, string? name)
    {
        if (document.Operation(name ?? "") is { } known)
        {
            events.RetrievedOperationFromCache(context);
            return known;
        }

        using var scope = events.CompileOperation(context);
        var definition = Choose(document, name);
        var variables = new VariableCoercer(schema, definition, document.Locate);
        var root = definition.Operation switch
        {
            OperationType.Mutation => schema.Mutation!,
            OperationType.Subscription => schema.Subscription!,
            _ => schema.Query,
        };
        var operation = new OperationPlan(Schema, document, definition, variables, root, rules => new PlanCompiler(schema, _leaves, document.Syntax, rules));
        document.Add(name ?? "", operation);
        events.AddedOperationToCache(context);
        return operation;
    }

    private static GraphQLOperationDefinition Choose(CachedDocument document, string? name)
    {
        var all = document.Syntax.Definitions.OfType<GraphQLOperationDefinition>().ToList();
        if (string.IsNullOrEmpty(name))
        {
            return all.Count == 1 ? all[0] : throw Refused("The operation name can only be omitted if there is just one operation in a GraphQL document.", all);
        }

        return all.Find(o => o.Name is { } n && n.Value == name)
            ?? throw Refused($"The specified operation `{name}` cannot be found.", []);

        GraphQLException Refused(string message, IEnumerable<ASTNode> nodes)
            => new(new Error(message, locations: [.. nodes.Select(document.Locate)]));
    }

    private Variables Coerce(RequestContext context, OperationPlan operation, IReadOnlyDictionary<string, object?>? given)
    {
        if (operation.VariableCoercer.IsEmpty)
        {
            return Variables.None;
        }

        using var scope = events.CoerceVariables(context);
        return operation.VariableCoercer.Coerce(given);
    }

    private OperationResult? Cost(RequestContext context, OperationPlan operation, CostMode mode)
    {
        var cost = operation.Cost;
        if (cost is null)
        {
            using var scope = events.AnalyzeOperationCost(context);
            operation.Cost = cost = schema.Cost!.Analyze(operation.Document.Syntax, operation.Definition);
        }

        events.OperationCost(context, cost.FieldCost, cost.TypeCost);
        if (mode is not CostMode.None)
        {
            (context.Extensions ??= [])["operationCost"] = new OrderedDictionary<string, object?>(StringComparer.Ordinal) { ["fieldCost"] = cost.FieldCost, ["typeCost"] = cost.TypeCost };
        }

        return cost.Errors.Count > 0 ? Refuse(context, cost.Errors)
            : mode is CostMode.Validate ? OperationResult.Refused([], context.Extensions)
            : null;
    }
}
