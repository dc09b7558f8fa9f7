using System.Linq.Expressions;
using System.Reflection;
using HotChocolate.Inference;

namespace HotChocolate.Binding;

/// <summary>Compiles what makes an object of the application from the fields of an input object. A field that was not given keeps the default of its class.</summary>
internal static class InputBinder
{
    private static readonly MethodInfo s_field = typeof(InputBinder).GetMethod(nameof(Field), BindingFlags.NonPublic | BindingFlags.Static)!;
    private static readonly MethodInfo s_has = typeof(IDictionary<string, object?>).GetMethod(nameof(IDictionary<,>.ContainsKey))!;

    public static Func<IDictionary<string, object?>, object> Compile(InputDefinition type)
    {
        var constructor = InputConstructor.Of(type.RuntimeType);
        var fields = Expression.Parameter(typeof(IDictionary<string, object?>), "fields");
        var result = Expression.Variable(type.RuntimeType, "result");
        var parameters = constructor?.GetParameters() ?? [];
        var arguments = parameters.Select(p => Value(fields, type.Fields.Find(f => InputConstructor.Parameter(constructor, f.Property) == p), p)).ToArray();
        List<Expression> body = [Expression.Assign(result, constructor is null ? Expression.Default(type.RuntimeType) : Expression.New(constructor, arguments))];
        foreach (var field in type.Fields.Where(f => InputConstructor.Parameter(constructor, f.Property) is null))
        {
            var value = Expression.Call(s_field.MakeGenericMethod(field.Property.PropertyType), fields, Expression.Constant(field.Name), Converter(field.Property.PropertyType), Expression.Default(field.Property.PropertyType));
            body.Add(Expression.IfThen(
                Expression.Call(fields, s_has, Expression.Constant(field.Name)),
                Expression.Call(result, field.Property.SetMethod!, value)));
        }

        body.Add(Expression.Convert(result, typeof(object)));
        return Expression.Lambda<Func<IDictionary<string, object?>, object>>(Expression.Block([result], body), fields).Compile();
    }

    private static Expression Value(ParameterExpression fields, InputFieldDefinition? field, ParameterInfo parameter)
    {
        Expression missing = parameter is { HasDefaultValue: true, DefaultValue: { } value }
            ? Expression.Convert(Expression.Constant(value), parameter.ParameterType)
            : Expression.Default(parameter.ParameterType);
        return field is null ? missing
            : Expression.Call(s_field.MakeGenericMethod(parameter.ParameterType), fields, Expression.Constant(field.Name), Converter(parameter.ParameterType), missing);
    }

    private static ConstantExpression Converter(Type type) => Expression.Constant(ValueConverter.To(type));

    private static T? Field<T>(IDictionary<string, object?> fields, string name, Func<object?, object?> convert, T? missing)
        => fields.TryGetValue(name, out var value) ? (T?)convert(value) : missing;
}
