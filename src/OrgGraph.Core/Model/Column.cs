using System.Reflection;

namespace OrgGraph.Core.Model;

/// <summary>One field of a kind of record, as files and stores name it.</summary>
public sealed class Column
{
    private readonly Func<OrgRecord, object?> _read;

    internal Column(string name, Type type, bool isOptional, IReadOnlyList<Type>? references, Func<OrgRecord, object?> read)
    {
        Name = name;
        IsOptional = isOptional;
        IsList = type != typeof(string) && type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>);
        ValueType = IsList ? type.GetGenericArguments()[0] : Nullable.GetUnderlyingType(type) ?? type;
        References = references;
        _read = read;
    }

    /// <summary>The field's name in camel case: <c>validFrom</c>.</summary>
    public string Name { get; }

    /// <summary>The type of the value, or of one value of a list: string, bool, int, long, <see cref="DateOnly"/> or an enum.</summary>
    public Type ValueType { get; }

    /// <summary>Whether it may be left empty. A list may always be.</summary>
    public bool IsOptional { get; }

    /// <summary>Whether it holds several values.</summary>
    public bool IsList { get; }

    /// <summary>Null for plain text; else the kinds of node whose ids may stand here, empty for any kind.</summary>
    public IReadOnlyList<Type>? References { get; }

    /// <summary>The field's value in a record of the kind: null, one value, or a list.</summary>
    public object? Read(OrgRecord record) => _read(record);

    internal static IEnumerable<Column> Of(ConstructorInfo constructor)
    {
        var nullability = new NullabilityInfoContext();
        foreach (var parameter in constructor.GetParameters())
        {
            if (parameter.ParameterType == typeof(Validity))
            {
                yield return new Column("validFrom", typeof(DateOnly?), isOptional: true, references: null, r => r.Valid.From);
                yield return new Column("validTo", typeof(DateOnly?), isOptional: true, references: null, r => r.Valid.To);
                continue;
            }
            var property = constructor.DeclaringType!.GetProperty(parameter.Name!)!;
            var optional = Nullable.GetUnderlyingType(property.PropertyType) != null || nullability.Create(parameter).WriteState == NullabilityState.Nullable;
            var name = char.ToLowerInvariant(property.Name[0]) + property.Name[1..];
            yield return new Column(name, property.PropertyType, optional, property.GetCustomAttribute<RefAttribute>()?.Kinds, property.GetValue);
        }
    }
}
