using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using System.Xml;
using GraphQL.Types;

namespace HotChocolate.Types.Scalars;

/// <summary>All scalars, by their name, schema type and CLR types.</summary>
internal static class ScalarKinds
{
    public static readonly IReadOnlyList<ScalarKind> All =
    [
        new("String", typeof(StringType), typeof(string), [typeof(string)], () => new StringGraphType(), "The `String` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-readable text.", IsBuiltIn: true),
        new("Boolean", typeof(BooleanType), typeof(bool), [typeof(bool)], () => new BooleanGraphType(), "The `Boolean` scalar type represents `true` or `false`.", IsBuiltIn: true),
        new("Int", typeof(IntType), typeof(int), [typeof(int)], () => new IntGraphType(), "The `Int` scalar type represents non-fractional signed whole numeric values. Int can represent values between -(2^31) and 2^31 - 1.", IsBuiltIn: true),
        new("Float", typeof(FloatType), typeof(double), [typeof(double), typeof(float)], () => new FloatGraphType(), "The `Float` scalar type represents signed double-precision fractional values as specified by [IEEE 754](http://en.wikipedia.org/wiki/IEEE_floating_point).", IsBuiltIn: true),
        new("ID", typeof(IdType), typeof(string), [], () => new IdScalar(), "The `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; however, it is not intended to be human-readable. When expected as an input type, any string (such as `\"4\"`) or integer (such as `4`) input value will be accepted as an ID.", IsBuiltIn: true),
        new("Byte", typeof(ByteType), typeof(byte), [typeof(byte)], () => new ByteGraphType(), "The `Byte` scalar type represents non-fractional whole numeric values. Byte can represent values between 0 and 255."),
        new("Short", typeof(ShortType), typeof(short), [typeof(short)], () => new ShortGraphType(), "The `Short` scalar type represents non-fractional signed whole 16-bit numeric values. Short can represent values between -(2^15) and 2^15 - 1."),
        new("Long", typeof(LongType), typeof(long), [typeof(long)], () => new LongGraphType(), "The `Long` scalar type represents non-fractional signed whole 64-bit numeric values. Long can represent values between -(2^63) and 2^63 - 1."),
        new("Decimal", typeof(DecimalType), typeof(decimal), [typeof(decimal)], () => new DecimalGraphType(), "The `Decimal` scalar type represents a decimal floating-point number."),
        new("DateTime", typeof(DateTimeType), typeof(DateTimeOffset), [typeof(DateTime), typeof(DateTimeOffset)], () => new TextScalar<DateTimeOffset>("DateTime", DateTimeText.TryParse, DateTimeText.Format), "The `DateTime` scalar represents an ISO-8601 compliant date time type.", "https://www.graphql-scalars.com/date-time"),
        new("LocalDate", typeof(LocalDateType), typeof(DateOnly), [typeof(DateOnly)], LocalDate, "The `LocalDate` scalar type represents a ISO date string, represented as UTF-8 character sequences YYYY-MM-DD. The scalar follows the specification defined in RFC3339"),
        new("LocalTime", typeof(LocalTimeType), typeof(TimeOnly), [typeof(TimeOnly)], LocalTime, "The LocalTime scalar type is a local time string (i.e., with no associated timezone) in 24-hr HH:mm:ss."),
        new("TimeSpan", typeof(TimeSpanType), typeof(TimeSpan), [typeof(TimeSpan)], () => new TextScalar<TimeSpan>("TimeSpan", TryParseDuration, v => v is TimeSpan t ? XmlConvert.ToString(t) : null), "The `TimeSpan` scalar represents an ISO-8601 compliant duration type."),
        new("UUID", typeof(UuidType), typeof(Guid), [typeof(Guid)], () => new TextScalar<Guid>("UUID", Guid.TryParse, v => v is Guid id ? id.ToString("D") : null), SpecifiedBy: "https://tools.ietf.org/html/rfc4122"),
        new("URL", typeof(UrlType), typeof(Uri), [typeof(Uri)], () => new TextScalar<Uri>("URL", TryParseUrl, v => v is Uri uri ? uri.IsAbsoluteUri ? uri.AbsoluteUri : uri.ToString() : null), SpecifiedBy: "https://tools.ietf.org/html/rfc3986"),
        new("Any", typeof(AnyType), typeof(object), [], () => new AnyScalar()),
        new("JSON", typeof(JsonType), typeof(JsonElement), [typeof(JsonElement)], () => new JsonScalar()),
    ];

    private static readonly FrozenDictionary<Type, ScalarKind> s_bySchemaType = All.ToFrozenDictionary(k => k.SchemaType);
    private static readonly FrozenDictionary<Type, ScalarKind> s_byRuntimeType = All.SelectMany(k => k.InferredFor.Select(t => (t, k))).ToFrozenDictionary(p => p.t, p => p.k);
    private static readonly FrozenDictionary<string, ScalarKind> s_byName = All.ToFrozenDictionary(k => k.Name, StringComparer.Ordinal);

    public static ScalarKind? BySchemaType(Type type) => s_bySchemaType.GetValueOrDefault(type);

    public static ScalarKind? ByRuntimeType(Type type) => s_byRuntimeType.GetValueOrDefault(type);

    public static ScalarKind? ByName(string name) => s_byName.GetValueOrDefault(name);

    private static TextScalar<DateOnly> LocalDate() => new(
        "LocalDate",
        (string text, out DateOnly value) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value),
        value => value switch
        {
            DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateTime moment => moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ => null,
        });

    private static TextScalar<TimeOnly> LocalTime() => new(
        "LocalTime",
        (string text, out TimeOnly value) => TimeOnly.TryParseExact(text, "HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out value),
        value => value is TimeOnly time ? time.ToString("HH:mm:ss", CultureInfo.InvariantCulture) : null);

    private static bool TryParseDuration(string text, out TimeSpan value)
    {
        try
        {
            value = XmlConvert.ToTimeSpan(text);
            return true;
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            value = default;
            return false;
        }
    }

    private static bool TryParseUrl(string text, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out Uri value)
        => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out value) && (value.IsAbsoluteUri || Uri.IsWellFormedUriString(text, UriKind.Relative));
}
