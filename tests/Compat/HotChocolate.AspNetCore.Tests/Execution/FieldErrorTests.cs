using System.Collections.Concurrent;
using HotChocolate.Execution;
using HotChocolate.Execution.Instrumentation;
using HotChocolate.Execution.Processing;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.AspNetCore.Tests.Execution;

/// <summary>Listeners are told of every failure of a field with its cause, wherever it failed.</summary>
public sealed class FieldErrorTests
{
    private readonly ConcurrentQueue<string> _told = [];

    [Theory]
    [InlineData("{ resolved }", "/resolved: secret")]
    [InlineData("{ item { member } }", "/item/member: secret")]
    [InlineData("{ items { member } }", "/items[0]/member: secret")]
    [InlineData("{ item { kept { resolved } } }", "/item/kept: secret")]
    [InlineData("{ unending }", "/unending: secret")]
    [InlineData("subscription { unopened }", "/unopened: secret")]
    public async Task A_failure_is_told_with_its_cause(string document, string told)
    {
        await using var result = await new ServiceCollection().AddGraphQL()
            .AddQueryType<Query>().AddSubscriptionType<Subscription>().AddTypeExtension<ItemFields>()
            .AddDiagnosticEventListener(_ => new Listener(_told))
            .ExecuteRequestAsync(document);
        Assert.Equal([told], _told);
        Assert.DoesNotContain("secret", result.ToJson(), StringComparison.Ordinal);
    }

    private sealed class Listener(ConcurrentQueue<string> told) : ExecutionDiagnosticEventListener
    {
        public override void ResolverError(IMiddlewareContext context, IError error) => Tell(error);

        public override void ResolverError(IRequestContext context, ISelection selection, IError error)
        {
            Assert.EndsWith(selection.ResponseName, error.Path!.Print(), StringComparison.Ordinal);
            Tell(error);
        }

        private void Tell(IError error) => told.Enqueue($"{error.Path}: {error.Exception!.Message}");
    }

    public sealed class Query
    {
        public string Resolved() => throw new InvalidOperationException("secret");

        public Item Item => new();

        public IReadOnlyList<Item> Items => [new()];

        public IEnumerable<int> Unending()
        {
            yield return 1;
            throw new InvalidOperationException("secret");
        }
    }

    public sealed class Item
    {
        public string Member => throw new InvalidOperationException("secret");

        public Item Kept => throw new InvalidOperationException("secret");
    }

    [ExtendObjectType<Item>]
    public sealed class ItemFields
    {
        public string Resolved([Parent] Item item) => "resolved";
    }

    public sealed class Subscription
    {
        public IAsyncEnumerable<int> Refuse() => throw new InvalidOperationException("secret");

        [Subscribe(With = nameof(Refuse))]
        public int Unopened([EventMessage] int value) => value;
    }
}
