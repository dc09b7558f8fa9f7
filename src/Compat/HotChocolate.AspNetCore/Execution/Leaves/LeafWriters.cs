using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using System.Text;
using GraphQL.Types;
using HotChocolate.Json;
using HotChocolate.Model;

namespace HotChocolate.Execution.Leaves;

/// <summary>The writers of a schema's leaves, compiled once.</summary>
internal sealed class LeafWriters
{
    private readonly ConcurrentDictionary<ScalarGraphType, LeafWriter> _leaves = new();
    private readonly ConcurrentDictionary<FieldModel, MemberWriter> _members = new();

    public LeafWriter Text { get; } = static (buffer, value) => buffer.WriteString((string)value);

    public LeafWriter For(ScalarGraphType type) => _leaves.GetOrAdd(type, static t => t is EnumerationGraphType e ? Enum(e) : Scalar(t));

    public MemberWriter ForMember(FieldModel field, LeafWriter leaf) => _members.GetOrAdd(field, static (f, l) => Member(f, l), leaf);

    private static LeafWriter Scalar(ScalarGraphType type)
    {
        var name = type.Name;
        return (buffer, value) =>
        {
            switch (value)
            {
                case string text when name is "String" or "ID":
                    buffer.WriteString(text);
                    break;
                case int number when name is "Int" or "Long":
                    buffer.WriteInt64(number);
                    break;
                default:
                    JsonValues.Write(buffer, type.Serialize(value));
                    break;
            }
        };
    }

    private static LeafWriter Enum(EnumerationGraphType type)
    {
        var names = type.Values
            .Where(v => v.Value is not null)
            .DistinctBy(v => v.Value)
            .ToDictionary(v => v.Value!, v => Encoding.UTF8.GetBytes($"\"{v.Name}\""));
        return (buffer, value) =>
        {
            if (names.TryGetValue(value, out var name))
            {
                buffer.WriteRaw(name);
            }
            else
            {
                JsonValues.Write(buffer, type.Serialize(value));
            }
        };
    }

    private static MemberWriter Member(FieldModel field, LeafWriter leaf)
    {
        var read = field.Read!;
        if (field.Public.Member is not PropertyInfo { DeclaringType: { } declaring } property || !field.DeclaringType.RuntimeType.IsAssignableTo(declaring))
        {
            return (buffer, parent) => Write(buffer, read(parent), leaf);
        }

        var buffer = Expression.Parameter(typeof(JsonBuffer));
        var parent = Expression.Parameter(typeof(object));
        var value = Expression.Variable(property.PropertyType);
        var inner = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        Expression given = inner == property.PropertyType ? value : Expression.Call(value, nameof(Nullable<>.GetValueOrDefault), null);
        Expression isNull = inner != property.PropertyType
            ? Expression.Not(Expression.Property(value, nameof(Nullable<>.HasValue)))
            : inner.IsValueType ? Expression.Constant(false) : Expression.ReferenceEqual(value, Expression.Constant(null));
        var body = Expression.Block(
            [value],
            Expression.Assign(value, Expression.Property(Expression.Convert(parent, declaring), property)),
            Expression.Condition(isNull, Expression.Constant(false), Expression.Block(Call(field, inner, buffer, given, leaf), Expression.Constant(true))));
        return Expression.Lambda<MemberWriter>(body, buffer, parent).Compile();
    }

    private static Expression Call(FieldModel field, Type type, Expression buffer, Expression value, LeafWriter leaf)
        => TypedLeaf.Find(Named(field.Type).Name, type) is { } typed
            ? Expression.Call(typed.Method, buffer, value)
            : Expression.Invoke(Expression.Constant(leaf), buffer, Expression.Convert(value, typeof(object)));

    private static IGraphType Named(IGraphType type) => type is IProvideResolvedType { ResolvedType: { } inner } ? Named(inner) : type;

    private static bool Write(JsonBuffer buffer, object? value, LeafWriter leaf)
    {
        if (value is null)
        {
            return false;
        }

        leaf(buffer, value);
        return true;
    }
}
