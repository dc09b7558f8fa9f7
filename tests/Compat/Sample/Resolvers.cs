using HotChocolate.Subscriptions;
using HotChocolate.Execution;
namespace Sample;

public class DomainException(string message) : Exception(message);

/// <summary>The query root.</summary>
public class Query
{
    public string Hello() => "world";

    /// <summary>Says hello to someone.</summary>
    /// <param name="name">Who is greeted.</param>
    /// <param name="times">How often.</param>
    public string Greet(string name, int times = 1, string greeting = "hi", BookGenre genre = BookGenre.ScienceFiction, string? suffix = null, bool loud = false, double factor = 1.5, int[]? numbers = null)
        => string.Join(",", Enumerable.Repeat($"{greeting} {name}{suffix}", times)) + "|" + genre + "|" + loud + "|" + factor.ToString(System.Globalization.CultureInfo.InvariantCulture) + "|" + (numbers is null ? "null" : string.Join(";", numbers));

    public IEnumerable<Book> GetBooks([Service] Store store, CancellationToken cancellationToken, int take = 3) => Store.Books.Take(take);

    public async Task<Book?> GetBookByIdAsync([GraphQLType(typeof(IdType))] int id, Store store, CancellationToken ct)
    {
        await Task.Yield();
        return Store.Books.FirstOrDefault(b => b.Id == id);
    }

    public Task<Author?> GetAuthorAsync(int id, AuthorByIdDataLoader loader, CancellationToken ct) => loader.LoadAsync(id, ct);

    [GraphQLName("lookup")]
    [GraphQLDescription("Renamed and described by attributes.")]
    public Author? FindIt([GraphQLName("key"), GraphQLDescription("The key.")] int id, [GraphQLDeprecated("not needed")] string? unused = null) => Store.Authors.FirstOrDefault(a => a.Id == id);

    [GraphQLDeprecated("Use hello.")]
    public string OldHello() => "old";

    public List<IMedia> GetMedia() => [Store.Books[0], Store.Movies[0]];
    public INamed? GetNamed(bool author = true) => author ? Store.Authors[0] : Store.Publishers[0];
    public ISearchResult[] Search(string? text) => [Store.Books[0], Store.Movies[1], Store.Authors[1]];
    public List<Publisher> Publishers => Store.Publishers;
    public AllTypes AllTypes => new();
    public NamingProbe Naming => new();
    public NamingEnum[] NamingEnums => Enum.GetValues<NamingEnum>();

    [UsePaging]
    public IEnumerable<Book> GetPagedBooks() => Store.Books;

    [UsePaging(IncludeTotalCount = true, MaxPageSize = 5, DefaultPageSize = 2)]
    public IQueryable<Author> GetAuthors() => Store.Authors.AsQueryable();

    [UsePaging(ConnectionName = "Custom", RequirePagingBoundaries = true, AllowBackwardPagination = false)]
    public IEnumerable<string> GetNames() => ["a", "b", "c"];

    public List<Book> FilterBooks(BookFilter? filter, Point? at) => Store.Books.Where(b => b.Length > (filter?.MinLength ?? 0)).Take(2).ToList();
    public string Pick(PickBy by) => by.Id is { } i ? $"id:{i}" : $"title:{by.Title}";
    public string Echo(EchoInput input) => input.ToString();
    public int? EchoInt(int? value) => value;
    public long? EchoLong(long? value) => value;
    public double? EchoFloat(double? value) => value;
    public float? EchoSingle(float? value) => value;
    public decimal? EchoDecimal(decimal? value) => value;
    public short? EchoShort(short? value) => value;
    public byte? EchoByte(byte? value) => value;
    public bool? EchoBool(bool? value) => value;
    public string? EchoString(string? value) => value;
    public Guid? EchoGuid(Guid? value) => value;
    public DateTime? EchoDateTime(DateTime? value) => value;
    public DateTimeOffset? EchoDateTimeOffset(DateTimeOffset? value) => value;
    public DateOnly? EchoDate(DateOnly? value) => value;
    public TimeOnly? EchoTime(TimeOnly? value) => value;
    public TimeSpan? EchoTimeSpan(TimeSpan? value) => value;
    public Uri? EchoUri(Uri? value) => value;
    public BookGenre? EchoEnum(BookGenre? value) => value;
    public List<int>? EchoInts(List<int>? value) => value;
    public List<List<int?>?>? EchoNested(List<List<int?>?>? value) => value;
    [GraphQLType(typeof(IdType))] public string? EchoId([GraphQLType(typeof(IdType))] string? value) => value;

    // errors
    public string ThrowGraphQL() => throw new GraphQLException(ErrorBuilder.New().SetMessage("Known problem.").SetCode("MY_CODE").SetExtension("foo", 1).Build());
    public string? ThrowGraphQLNullable() => throw new GraphQLException("Simple message.");
    public string? ThrowMany() => throw new GraphQLException(ErrorBuilder.New().SetMessage("One.").SetCode("ONE").Build(), ErrorBuilder.New().SetMessage("Two.").Build());
    public string ThrowArbitrary() => throw new InvalidOperationException("secret details");
    public string? ThrowArbitraryNullable() => throw new InvalidOperationException("secret details");
    public string? ThrowDomain() => throw new DomainException("domain details");
    public string NonNullReturnsNull() => null!;
    public Problem? Problem() => new();
    public List<string> NonNullItems() => ["a", null!, "c"];
    public List<string>? NullableListNonNullItems() => ["a", null!, "c"];
    public List<Problem> ProblemList() => [new(), new()];
    public List<Problem?> ProblemNullableItems() => [new(), new()];
    public string? ReportAndReturn(IResolverContext context)
    {
        context.ReportError(ErrorBuilder.New().SetMessage("Reported.").SetCode("REPORTED").SetPath(context.Path).Build());
        return "value";
    }
    public string? ReportString(IResolverContext context) { context.ReportError("Reported as text."); return "value"; }
    [GraphQLType(typeof(StringType))] public object? ReturnError() => ErrorBuilder.New().SetMessage("Returned.").Build();
    public async Task<string?> Slow(CancellationToken ct, int ms = 100) { await Task.Delay(ms, ct); return "slow"; }

    // ids
    public Product? ProductById([ID(nameof(Product))] int id) => id == 7 ? new() : null;
    public string AnyIntId([ID] int id) => "int:" + id;
    public string AnyStringId([ID] string id) => "string:" + id;
    public string AnyIds([ID(nameof(Product))] int[] ids) => string.Join(",", ids);

    // perf
    public List<PerfCategory> GetPerfCategories() => PerfData.Categories;
    public List<PerfItem> GetPerfItems() => PerfData.Items;
    public Recursive Recursive() => new();
}

public class Product
{
    [ID] public int Id { get; set; } = 7;
    [ID("Other")] public string OtherId => "x";
    [ID("GuidThing")] public Guid Key => new("11112222-3333-4444-5555-666677778888");
    [ID("OptThing")] public int? Opt => null;
    [ID("LongThing")] public long Big => 123456789012;
    [ID] public List<int> Many => [1, 2];
    public string Name => "P";
}

public class Recursive { public Recursive Self => this; public List<Recursive> Many => [this, this]; public int Value => 1; }

public class Problem
{
    public string Ok => "ok";
    public string Bad => null!;
    public string? BadNullable => null;
    public string Throws() => throw new InvalidOperationException("boom");
    public string? ThrowsNullable() => throw new InvalidOperationException("boom");
    public Problem Child => new();
    public Problem? ChildNullable => new();
    public List<Problem> Children => [new()];
}

[ExtendObjectType(typeof(Book))]
public class BookExtensions
{
    /// <summary>The author through a data loader.</summary>
    [BindMember(nameof(Book.AuthorId))]
    public Task<Author?> GetAuthorAsync([Parent] Book book, AuthorByIdDataLoader loader, CancellationToken ct) => loader.LoadAsync(book.AuthorId, ct);
    public string TitleWithSuffix([Parent] Book book, string suffix = "!") => book.Title + suffix;
    public string FromService([Parent] Book book, [Service] GreetingService greeting) => greeting.Greet(book.Title);
}

[ExtendObjectType(typeof(Author))]
public class AuthorExtensions
{
    public async Task<IEnumerable<Book>> GetBooksAsync([Parent] Author author, BooksByAuthorDataLoader loader, CancellationToken ct) => await loader.LoadAsync(author.Id, ct) ?? [];
}

[ExtendObjectType("Query")]
public class QueryExtension { public string Extended() => "extended"; }

public class GreetingService { public string Greet(string n) => "Hello " + n; }

public class AuthorByIdDataLoader(IBatchScheduler scheduler, DataLoaderOptions options) : BatchDataLoader<int, Author>(scheduler, options)
{
    protected override Task<IReadOnlyDictionary<int, Author>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
        => Task.FromResult<IReadOnlyDictionary<int, Author>>(Store.Authors.Where(a => keys.Contains(a.Id)).ToDictionary(a => a.Id));
}

public class BooksByAuthorDataLoader(IBatchScheduler scheduler, DataLoaderOptions options) : GroupedDataLoader<int, Book>(scheduler, options)
{
    protected override Task<ILookup<int, Book>> LoadGroupedBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
        => Task.FromResult(Store.Books.Where(b => keys.Contains(b.AuthorId)).ToLookup(b => b.AuthorId));
}

public class Mutation
{
    private static int _next = 100;
    public async Task<Book> AddBookAsync(AddBookInput input, [Service] ITopicEventSender sender, CancellationToken ct)
    {
        var book = new Book { Id = ++_next, Title = input.Title, AuthorId = input.AuthorId, Length = input.Length, Genre = input.Genre, Price = input.Price };
        await sender.SendAsync("OnBookAdded", book, ct);
        await sender.SendAsync($"author_{input.AuthorId}", book, ct);
        return book;
    }
    public bool DeleteBook([GraphQLType(typeof(IdType))] int id) => id < 100;
    public string EchoRecord(AddBookInput input) => $"{input.Title}|{input.AuthorId}|{input.Length}|{input.Genre}|{input.Price}|{(input.Tags is null ? "null" : string.Join(",", input.Tags))}|{input.PrintedAt}|{input.Legacy}";
    public string EchoFilter(BookFilter filter) => $"{filter.TitleContains}|{filter.MinLength}|{filter.MaxLength}|{filter.Origin}|{filter.Opt.HasValue}";
    public int? Fail() => throw new GraphQLException("mutation failed");
}

public class Subscription
{
    /// <summary>Raised for each new book.</summary>
    [Subscribe]
    [Topic]
    public Book OnBookAdded([EventMessage] Book book) => book;

    [Subscribe]
    [Topic("author_{authorId}")]
    public Book BookOfAuthorAdded(int authorId, [EventMessage] Book book) => book;

    public async IAsyncEnumerable<int> CountdownStream(int from)
    {
        for (var i = from; i > 0; i--) { await Task.Delay(20); yield return i; }
    }
    [Subscribe(With = nameof(CountdownStream))]
    public int Countdown([EventMessage] int value) => value;
}

// ---- perf data
public class PerfCategory { public int Id { get; set; } public string Name { get; set; } = ""; }
public class PerfProduct { public int Id { get; set; } public string Name { get; set; } = ""; public double Price { get; set; } public int CategoryId { get; set; } public int BrandId { get; set; } }
public class PerfBrand { public int Id { get; set; } public string Name { get; set; } = ""; }
public class PerfItem { public int Id { get; set; } public string Name { get; set; } = ""; public double Value { get; set; } public bool Active { get; set; } }
public static class PerfData
{
    public static readonly List<PerfCategory> Categories = Enumerable.Range(1, 10).Select(i => new PerfCategory { Id = i, Name = $"Category {i}" }).ToList();
    public static readonly List<PerfProduct> Products = Enumerable.Range(1, 100).Select(i => new PerfProduct { Id = i, Name = $"Product {i}", Price = i * 1.5, CategoryId = (i - 1) / 10 + 1, BrandId = i }).ToList();
    public static readonly Dictionary<int, PerfBrand> Brands = Enumerable.Range(1, 100).ToDictionary(i => i, i => new PerfBrand { Id = i, Name = $"Brand {i}" });
    public static readonly List<PerfItem> Items = Enumerable.Range(1, 10_000).Select(i => new PerfItem { Id = i, Name = $"Item {i}", Value = i * 0.5, Active = i % 2 == 0 }).ToList();
    public static readonly ILookup<int, PerfProduct> ByCategory = Products.ToLookup(p => p.CategoryId);
}
[ExtendObjectType(typeof(PerfCategory))]
public class PerfCategoryExt
{
    public async Task<IEnumerable<PerfProduct>> GetProductsAsync([Parent] PerfCategory c, ProductsByCategoryDataLoader l, CancellationToken ct) => await l.LoadAsync(c.Id, ct) ?? [];
}
[ExtendObjectType(typeof(PerfProduct))]
public class PerfProductExt
{
    public Task<PerfBrand?> GetBrandAsync([Parent] PerfProduct p, BrandByIdDataLoader l, CancellationToken ct) => l.LoadAsync(p.BrandId, ct);
}
public class ProductsByCategoryDataLoader(IBatchScheduler s, DataLoaderOptions o) : GroupedDataLoader<int, PerfProduct>(s, o)
{
    protected override Task<ILookup<int, PerfProduct>> LoadGroupedBatchAsync(IReadOnlyList<int> keys, CancellationToken ct)
        => Task.FromResult(keys.SelectMany(k => PerfData.ByCategory[k]).ToLookup(p => p.CategoryId));
}
public class BrandByIdDataLoader(IBatchScheduler s, DataLoaderOptions o) : BatchDataLoader<int, PerfBrand>(s, o)
{
    protected override Task<IReadOnlyDictionary<int, PerfBrand>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken ct)
        => Task.FromResult<IReadOnlyDictionary<int, PerfBrand>>(keys.ToDictionary(k => k, k => PerfData.Brands[k]));
}
