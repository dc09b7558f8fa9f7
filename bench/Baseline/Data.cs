namespace OrgGraph.Baseline;

public sealed record Category(int Id, string Name);

public sealed record Product(int Id, string Name, double Price, int CategoryId, int BrandId);

public sealed record Brand(int Id, string Name);

public sealed record Item(int Id, string Name, double Value, bool Active);

/// <summary>The same data as the sample application's.</summary>
public static class Data
{
    public static IReadOnlyList<Category> Categories { get; } = [.. Enumerable.Range(1, 10).Select(i => new Category(i, $"Category {i}"))];
    public static IReadOnlyDictionary<int, Brand> Brands { get; } = Enumerable.Range(1, 100).ToDictionary(i => i, i => new Brand(i, $"Brand {i}"));
    public static IReadOnlyList<Item> Items { get; } = [.. Enumerable.Range(1, 10_000).Select(i => new Item(i, $"Item {i}", i * 0.5, i % 2 == 0))];
    public static ILookup<int, Product> Products { get; } = Enumerable.Range(1, 100).Select(i => new Product(i, $"Product {i}", i * 1.5, ((i - 1) / 10) + 1, i)).ToLookup(p => p.CategoryId);
}
