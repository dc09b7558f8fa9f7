using GraphQL.Types;

namespace OrgGraph.Baseline;

/// <summary>The loaders of one request.</summary>
public sealed class Loaders : Dictionary<string, object?>
{
    public BatchLoader<int, IEnumerable<Product>> Products { get; } = new(keys =>
    {
        var found = keys.SelectMany(k => Data.Products[k]).ToLookup(p => p.CategoryId);
        return Task.FromResult<Func<int, IEnumerable<Product>>>(k => found[k]);
    });

    public BatchLoader<int, Brand> Brands { get; } = new(keys =>
    {
        var found = keys.ToDictionary(k => k, k => Data.Brands[k]);
        return Task.FromResult<Func<int, Brand>>(k => found[k]);
    });
}

/// <summary>The three queries of the sample application, written as GraphQL.NET's users write them.</summary>
public sealed class BenchSchema : Schema
{
    public BenchSchema()
    {
        var brand = new ObjectGraphType<Brand> { Name = "Brand" };
        brand.Field(b => b.Id);
        brand.Field(b => b.Name);
        var product = new ObjectGraphType<Product> { Name = "Product" };
        product.Field(p => p.Id);
        product.Field(p => p.Name);
        product.Field(p => p.Price);
        product.AddField(new FieldType { Name = "brand", ResolvedType = brand, Resolver = new GraphQL.Resolvers.FuncFieldResolver<Product, object>(c => ((Loaders)c.UserContext).Brands.Load(c.Source.BrandId)) });
        var category = new ObjectGraphType<Category> { Name = "Category" };
        category.Field(c => c.Id);
        category.Field(c => c.Name);
        category.AddField(new FieldType { Name = "products", ResolvedType = new ListGraphType(product), Resolver = new GraphQL.Resolvers.FuncFieldResolver<Category, object>(c => ((Loaders)c.UserContext).Products.Load(c.Source.Id)) });
        var item = new ObjectGraphType<Item> { Name = "Item" };
        item.Field(i => i.Id);
        item.Field(i => i.Name);
        item.Field(i => i.Value);
        item.Field(i => i.Active);
        var query = new ObjectGraphType { Name = "Query" };
        query.AddField(new FieldType { Name = "hello", ResolvedType = new NonNullGraphType(new StringGraphType()), Resolver = new GraphQL.Resolvers.FuncFieldResolver<string>(_ => "world") });
        query.AddField(new FieldType { Name = "perfCategories", ResolvedType = new ListGraphType(category), Resolver = new GraphQL.Resolvers.FuncFieldResolver<object>(_ => Data.Categories) });
        query.AddField(new FieldType { Name = "perfItems", ResolvedType = new ListGraphType(item), Resolver = new GraphQL.Resolvers.FuncFieldResolver<object>(_ => Data.Items) });
        Query = query;
    }
}
