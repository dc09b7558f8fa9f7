using FsCheck;
using FsCheck.Fluent;
using OrgGraph.Core.Model;

namespace OrgGraph.Equality.Tests.Organizations;

/// <summary>What all areas of a random organisation are drawn with.</summary>
internal static class Draw
{
    /// <summary>The day around which all dates lie.</summary>
    public static readonly DateOnly Today = new(2026, 6, 15);

    private static readonly string[] s_words = ["north", "North", "Ärger", "ärger", "Straße", "東京", "𝒳-ray", "Ａ wide", "O'Hara", "50% \"off\"", "ｱｸﾒ 😀", "Contoso", "contoso ltd.", "İzmir", "ẞ"];

    /// <summary>The code of a role; few, so that they meet.</summary>
    public static Gen<string> Role { get; } = Gen.Elements("ACCOUNT_EXECUTIVE", "ACCOUNT_EXECUTIVE", "PAM", "SPECIALIST", "CSM");

    /// <summary>A currency's minor units, hundredths of a percent or a count; few, so that limits and amounts meet.</summary>
    public static Gen<long> Limit { get; } = Gen.Elements(0L, 1000, 2500, 5000, 100_000, 3_000_000_000);

    /// <summary>Days on which a relationship holds: mostly all of them, else with ends just around today.</summary>
    public static Gen<Validity> Days { get; } = Gen.Frequency(
        (70, Gen.Constant(Validity.Always)),
        (8, Day(-40, 0).Select(from => new Validity(from, null))),
        (6, Day(1, 40).Select(to => new Validity(null, to))),
        (4, from start in Day(-40, 0) from end in Day(1, 40) select new Validity(start, end)),
        (6, Day(-20, 0).Select(to => new Validity(null, to))),
        (6, Day(1, 20).Select(from => new Validity(from, null))));

    /// <summary>The days on which a node exists.</summary>
    public static Gen<Validity> Life { get; } = Days.In(35, Gen.Constant(Validity.Always));

    /// <summary>A name. Everything has one of its own, or sentences would not tell what they are about.</summary>
    public static Gen<string> Label(string kind, int number) => Gen.Elements(s_words).Select(word => $"{word} {kind} {number}");

    /// <summary>A day so many days from today.</summary>
    public static Gen<DateOnly> Day(int from, int to) => Gen.Choose(from, to).Select(Today.AddDays);

    /// <summary>True in so many of a hundred.</summary>
    public static Gen<bool> Percent(int percent) => Gen.Frequency((percent, Gen.Constant(true)), (100 - percent, Gen.Constant(false)));

    /// <summary>This in so many of a hundred, else the other.</summary>
    public static Gen<T> In<T>(this Gen<T> gen, int percent, Gen<T> otherwise) => Gen.Frequency((percent, gen), (100 - percent, otherwise));

    /// <summary>This in so many of a hundred, else nothing.</summary>
    public static Gen<string?> Maybe(this Gen<string> gen, int percent) => gen.Select(text => (string?)text).In(percent, Gen.Constant<string?>(null));

    /// <summary>This in so many of a hundred, else nothing.</summary>
    public static Gen<T?> MaybeValue<T>(this Gen<T> gen, int percent) where T : struct => gen.Select(value => (T?)value).In(percent, Gen.Constant<T?>(null));

    /// <summary>One record in so many of a hundred, else none.</summary>
    public static Gen<IEnumerable<OrgRecord>> Sometimes<T>(this Gen<T> gen, int percent) where T : OrgRecord
        => gen.Select(record => (IEnumerable<OrgRecord>)[record]).In(percent, Gen.Constant<IEnumerable<OrgRecord>>([]));

    /// <summary>So many records.</summary>
    public static Gen<IEnumerable<OrgRecord>> Many<T>(this Gen<T> gen, int least, int most) where T : OrgRecord
        => Gen.Choose(least, most).SelectMany(count => gen.ListOf(count)).Select(records => records.Cast<OrgRecord>());

    /// <summary>What is drawn for each of the numbers from 0.</summary>
    public static Gen<IEnumerable<OrgRecord>> Each(int count, Func<int, Gen<IEnumerable<OrgRecord>>> gen) => Each(Enumerable.Range(0, count), gen);

    /// <summary>What is drawn for each of the items.</summary>
    public static Gen<IEnumerable<OrgRecord>> Each<T>(IEnumerable<T> items, Func<T, Gen<IEnumerable<OrgRecord>>> gen)
        => Gen.CollectToList(items, gen).Select(found => found.SelectMany(records => records));

    /// <summary>One node for each of the numbers from 0.</summary>
    public static Gen<IEnumerable<OrgRecord>> Nodes<T>(int count, Func<int, Gen<T>> gen) where T : OrgRecord => Each(count, number => gen(number).Many(1, 1));

    /// <summary>All of these, one area after the other.</summary>
    public static Gen<IEnumerable<OrgRecord>> All(params Gen<IEnumerable<OrgRecord>>[] areas)
        => Gen.CollectToList(areas).Select(found => found.SelectMany(records => records));
}
