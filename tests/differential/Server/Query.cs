using System.Text.Json;
using System.Text.Json.Serialization;
using HotChocolate;
using HotChocolate.Types;

namespace OrgGraph.Differential;

public class Query
{
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public IBeing? Being([GraphQLType<NonNullType<IdType>>] string id) => Data.Being(id);

    public IReadOnlyList<IBeing> Beings(int first = 3) => [.. Data.Humans.Concat<IBeing>(Data.Robots).Take(Math.Max(0, first))];

    public IReadOnlyList<IThing> Things(Size? size = null) => [.. Data.Humans.Where(h => size is null || h.Size == size), .. Data.Robots, .. Data.Places];

    public Human? Human([GraphQLType<NonNullType<IdType>>] string id) => Data.Being(id) as Human;

    public Robot Robot(string name = "X1") => Data.Robots.FirstOrDefault(r => r.Name == name)!;

    /// <summary>What arrived, as JSON: coercion of every kind of argument.</summary>
    public string Echo(int? i, double? f, string? s, bool? b, [GraphQLType<IdType>] string? id, Size? size, IReadOnlyList<int>? list, IReadOnlyList<IReadOnlyList<string>>? grid, PointInput? point, ChoiceInput? choice, int d = 5, string? t = "x")
        => JsonSerializer.Serialize(new { i, f, s, b, id, size, list, grid, point, choice, d, t }, Json);

    public string Needs(int n, Size size, PointInput point) => JsonSerializer.Serialize(new { n, size, point }, Json);

    public string Fails() => throw new InvalidOperationException("Always.");

    public string? MayFail(bool really = true) => really ? throw new InvalidOperationException("Asked to.") : "fine";

    [Obsolete("Ask for name.")] public string Old => "old";

    public Query Again => this;
}

public class Mutation
{
    public string Set(string to, Size size = Size.Small) => $"{to} {size}";
}

public class Subscription
{
    public async IAsyncEnumerable<int> TickAsync(int least = 0)
    {
        for (var tick = least; tick < least + 3; tick++)
        {
            await Task.Yield();
            yield return tick;
        }
    }

    [Subscribe(With = nameof(TickAsync))]
    public int Ticked([EventMessage] int tick) => tick;

    [Subscribe(With = nameof(TickAsync))]
    public IBeing? Seen([EventMessage] int tick) => Data.Humans.ElementAtOrDefault(tick);
}

[ExtendObjectType<Human>]
public class HumanFields
{
    public IReadOnlyList<IBeing?> Friends([Parent] Human human) => [.. human.FriendIds.Select(Data.Being)];

    public IReadOnlyList<Robot>? Made([Parent] Human human, int least = 0)
        => Data.Robots.Where(r => r.MakerId == human.Id).ToList() is var made && made.Count >= least ? made : null;
}

[ExtendObjectType<Robot>]
public class RobotFields
{
    public Human? Maker([Parent] Robot robot) => robot.MakerId is { } id ? Data.Being(id) as Human : null;

    public async Task<IReadOnlyList<IBeing>> FriendsAsync([Parent] Robot robot, BeingLoader loader, CancellationToken cancellationToken)
        => [.. (await loader.LoadAsync(robot.FriendIds, cancellationToken)).OfType<IBeing>()];
}

public class BeingLoader(GreenDonut.IBatchScheduler scheduler, GreenDonut.DataLoaderOptions options) : GreenDonut.BatchDataLoader<string, IBeing>(scheduler, options)
{
    protected override Task<IReadOnlyDictionary<string, IBeing>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
        => Task.FromResult<IReadOnlyDictionary<string, IBeing>>(keys.Select(Data.Being).OfType<IBeing>().ToDictionary(b => b.Id));
}
