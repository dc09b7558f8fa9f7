using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Text.Json;
using HotChocolate.Execution;
using Microsoft.Extensions.DependencyInjection;
using Sample;

namespace HotChocolate.AspNetCore.Tests.Schemas;

/// <summary>CLR types become the schema types that HotChocolate 15.1 inferred, or are refused as there.</summary>
public sealed class TypeProbeTests
{
    private static readonly Type[] s_types =
    [
        typeof(char), typeof(sbyte), typeof(ushort), typeof(uint), typeof(ulong), typeof(byte), typeof(short), typeof(long), typeof(float), typeof(double), typeof(decimal), typeof(bool),
        typeof(Guid), typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly), typeof(TimeOnly), typeof(TimeSpan), typeof(Uri), typeof(byte[]), typeof(object), typeof(JsonElement), typeof(Version),
        typeof((int, string)), typeof(Tuple<int, string>), typeof(Dictionary<string, int>), typeof(KeyValuePair<string, int>), typeof(int?), typeof(int?[]), typeof(List<List<string>>),
        typeof(Memory<byte>), typeof(ReadOnlyMemory<int>), typeof(IAsyncEnumerable<int>), typeof(ISet<int>), typeof(LinkedList<int>), typeof(Queue<int>), typeof(ReadOnlyCollection<int>), typeof(ImmutableList<int>),
        typeof(FlagsEnum), typeof(ByteEnum), typeof(StructType), typeof(Oblivious), typeof(OneInt), typeof(NoSetter), typeof(InitOnly), typeof(Derived), typeof(AbstractBase), typeof(IPlain), typeof(GenericChild),
        typeof(Point), typeof(AddressInput), typeof(Wrapper<Wrapper<int>>), typeof(Outer.Inner), typeof(Optional<int>),
    ];

    private static readonly Dictionary<string, (string Output, string Input)> s_golden = Read();

    // The bridge gives resolvers arrays, lists and sets; other collections are refused as inputs.
    private static readonly Type[] s_notAsInput = [typeof(IAsyncEnumerable<int>), typeof(LinkedList<int>), typeof(Queue<int>), typeof(ReadOnlyCollection<int>), typeof(ImmutableList<int>)];

    public static TheoryData<string> Names => [.. s_types.Select(t => t.ToString())];

    public static TheoryData<string> InputNames => [.. s_types.Except(s_notAsInput).Select(t => t.ToString())];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Is_inferred_as_an_output_type(string name)
        => Assert.Equal(s_golden[name].Output, await PrintAsync(typeof(Probe<>).MakeGenericType(Type(name))));

    [Theory]
    [MemberData(nameof(InputNames))]
    public async Task Is_inferred_as_an_input_type(string name)
        => Assert.Equal(s_golden[name].Input, await PrintAsync(typeof(ProbeIn<>).MakeGenericType(Type(name))));

    private static Type Type(string name) => Array.Find(s_types, t => t.ToString() == name)!;

    private static async Task<string> PrintAsync(Type query)
    {
        try
        {
            var sdl = (await new ServiceCollection().AddLogging().AddGraphQL().AddQueryType(query).BuildSchemaAsync()).Print();
            return sdl[sdl.IndexOf("type ", StringComparison.Ordinal)..];
        }
        catch (SchemaException)
        {
            return "ERROR";
        }
    }

    private static Dictionary<string, (string Output, string Input)> Read()
        => File.ReadAllText(System.IO.Path.Combine(AppContext.BaseDirectory, "Golden", "type-probes.txt"))
            .Split("=== ", StringSplitOptions.RemoveEmptyEntries)
            .Select(block => block.Split(["\n--- output\n", "\n--- input\n"], StringSplitOptions.None))
            .ToDictionary(parts => parts[0], parts => (Expected(parts[1]), Expected(parts[2])), StringComparer.Ordinal);

    private static string Expected(string text) => text.StartsWith("ERROR", StringComparison.Ordinal) ? "ERROR" : text.TrimEnd('\n');
}
