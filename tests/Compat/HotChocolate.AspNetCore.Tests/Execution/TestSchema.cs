using GreenDonut;
using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using HotChocolate.Resolvers;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.AspNetCore.Tests.Execution;

/// <summary>A small schema that can fail in every way that execution must withstand.</summary>
internal static class TestSchema
{
    public static IRequestExecutorBuilder Builder() => new ServiceCollection()
        .AddGraphQL()
        .AddQueryType<Query>()
        .AddMutationType<Mutation>()
        .AddTypeExtension<NodeFields>()
        .AddDataLoader<DoubleLoader>();

    public static async Task<string> RunAsync(string document, IReadOnlyDictionary<string, object?>? variables = null)
    {
        await using var result = await Builder().ExecuteRequestAsync(OperationRequestBuilder.New().SetDocument(document).SetVariableValues(variables).Build());
        return result.ToJson(withIndentations: false);
    }

    public sealed class Query
    {
        public Node Node() => new(1);

        public Node? Nullable() => new(1);

        public Node? Missing() => null;

        public string NonNull() => null!;

        public List<Node?> Nodes() => [new(1), new(2)];

        public List<Node>? Strict() => [new(1), new(2)];

        public List<List<Node?>> Grid() => [[new(1)], [new(2), null]];

        public IEnumerable<int> Broken()
        {
            yield return 1;
            throw new InvalidOperationException("secret");
        }

        public double Number(double value) => value == 0 ? double.NaN : value;

        public async Task<int> TwiceAsync(int key, DoubleLoader loader, CancellationToken ct) => await loader.LoadAsync(await loader.LoadAsync(key, ct), ct);

        public async Task<int> LateAsync(int key, DoubleLoader loader, CancellationToken ct)
        {
            await Task.Yield();
            return await loader.LoadAsync(key, ct);
        }

        public async Task<string> HangAsync() => await new TaskCompletionSource<string>().Task;

        public string Paths(IResolverContext context) => context.Path.ToString();
    }

    public sealed class Mutation
    {
        private int _running;

        /// <summary>How many steps run at this time, itself included.</summary>
        public async Task<int> StepAsync()
        {
            var running = Interlocked.Increment(ref _running);
            await Task.Yield();
            Interlocked.Decrement(ref _running);
            return running;
        }
    }

    public sealed record Node(int Value)
    {
        public string Ok => "ok";

        public string Bad => null!;

        public string Throws => throw new InvalidOperationException("secret");

        public string? ThrowsNullable => throw new InvalidOperationException("secret");

        public Node Child => new(Value + 1);

        public Node? ChildNullable => new(Value + 1);
    }

    [HotChocolate.Types.ExtendObjectType<Node>]
    public sealed class NodeFields
    {
        public Task<int> DoubledAsync([Parent] Node node, DoubleLoader loader, CancellationToken ct) => loader.LoadAsync(node.Value, ct);

        public string Where([Parent] Node node, IResolverContext context) => context.Path.ToString();
    }

    public sealed class DoubleLoader(IBatchScheduler scheduler, DataLoaderOptions options) : BatchDataLoader<int, int>(scheduler, options)
    {
        public List<int[]> Batches { get; } = [];

        protected override async Task<IReadOnlyDictionary<int, int>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
        {
            Batches.Add([.. keys]);
            await Task.Yield();
            return keys.ToDictionary(k => k, k => k * 2);
        }
    }
}
