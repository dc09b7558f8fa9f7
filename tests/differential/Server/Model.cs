using System.Text.Json.Serialization;
using HotChocolate;
using HotChocolate.Types;

namespace OrgGraph.Differential;

/// <summary>What the reference implementation reads as JSON, and this server as objects: one set of data for both.</summary>
[InterfaceType("Being")]
public interface IBeing
{
    [GraphQLType<NonNullType<IdType>>] string Id { get; }
    string Name { get; }
}

/// <summary>Members of this union share no field.</summary>
[UnionType("Thing")]
public interface IThing;

public enum Size { Small, Medium, Large }

public sealed record Place(string Name, double Latitude, bool Open) : IThing;

/// <param name="Secret">Not nullable in the schema, but null in the data of some: the null must travel upwards.</param>
public sealed record Human(
    [property: GraphQLType<NonNullType<IdType>>] string Id, string Name, int? Age, Size Size, string Secret, Place? Home,
    IReadOnlyList<string> Tags, IReadOnlyList<IReadOnlyList<int>> Grid, [property: GraphQLIgnore] IReadOnlyList<string> FriendIds) : IBeing, IThing;

public sealed record Robot(
    [property: GraphQLType<NonNullType<IdType>>] string Id, string Name, string? Model, string Secret, double Charge,
    [property: GraphQLIgnore] string? MakerId, [property: GraphQLIgnore] IReadOnlyList<string> FriendIds) : IBeing, IThing;

public sealed record PointInput(int X, int Y = 7, string? Label = null, Size Size = Size.Medium, IReadOnlyList<int>? Weights = null, PointInput? Next = null);

[OneOf]
public sealed record ChoiceInput(int? Number, string? Text, PointInput? Point);

public static class Data
{
    public static IReadOnlyList<Place> Places { get; } = [new("Oslo", 59.5, Open: true), new("Lima", -12.25, Open: false)];

    public static IReadOnlyList<Human> Humans { get; } =
    [
        new("human:ada", "Ada", 36, Size.Small, "s1", Places[0], ["a", "b"], [[1, 2], [], [3]], ["human:bo", "robot:x1", "robot:none"]),
        new("human:bo", "Bo", null, Size.Large, null!, null, [], [], ["human:ada"]),
        new("human:cy", "Cy", 7, Size.Medium, "s3", Places[1], ["c"], [[4]], []),
    ];

    public static IReadOnlyList<Robot> Robots { get; } =
    [
        new("robot:x1", "X1", "mk-1", "s4", 0.5, "human:ada", ["robot:x2", "human:cy"]),
        new("robot:x2", "X2", null, null!, 1, null, []),
    ];

    public static IBeing? Being(string id) => Humans.FirstOrDefault(h => h.Id == id) ?? (IBeing?)Robots.FirstOrDefault(r => r.Id == id);
}

/// <summary>All data, for the reference implementation.</summary>
public sealed record AllData([property: JsonPropertyName("places")] IReadOnlyList<Place> Places, [property: JsonPropertyName("humans")] IReadOnlyList<Human> Humans, [property: JsonPropertyName("robots")] IReadOnlyList<Robot> Robots);
