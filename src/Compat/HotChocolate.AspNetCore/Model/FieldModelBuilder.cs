using System.Reflection;
using GraphQL.Types;
using HotChocolate.Binding;
using HotChocolate.Inference;
using HotChocolate.Resolvers;

namespace HotChocolate.Model;

/// <summary>Makes the executor's model of object types: how each field is read or resolved.</summary>
internal sealed class FieldModelBuilder
{
    private readonly SchemaDefinition _schema;
    private readonly ResolverCompiler _compiler;
    private readonly SubscribeCompiler _subscriptions;

    public FieldModelBuilder(SchemaDefinition schema, IServiceProvider services)
    {
        _schema = schema;
        _compiler = new ResolverCompiler(services);
        _subscriptions = new SubscribeCompiler(_compiler, services);
    }

    public ObjectModel Build(ObjectDefinition type, IObjectGraphType engine, IReadOnlyDictionary<FieldDefinition, FieldType> fields, IReadOnlyList<FieldDefinition> metaFields)
    {
        var seen = new PublicObjectType(type.Name, type.RuntimeType);
        var model = new ObjectModel { Name = type.Name, Engine = engine, RuntimeType = type.RuntimeType, Public = seen };
        var isRoot = type == _schema.Query || type == _schema.Mutation || type == _schema.Subscription;
        foreach (var field in type.Fields.Concat(metaFields))
        {
            var built = Build(field, fields[field], model, isRoot);
            if (type == _schema.Subscription)
                built.Subscribe = _subscriptions.Compile(field, built.Arguments);
            model.Add(built);
        }

        return model;
    }

    private FieldModel Build(FieldDefinition field, FieldType engine, ObjectModel owner, bool isRoot)
    {
        var model = new FieldModel
        {
            Name = field.Name,
            DeclaringType = owner,
            Type = engine.ResolvedType!,
            Engine = engine,
            ResultType = field.ResultType,
            Public = new PublicObjectField(field.Name, owner.Public, field.Member),
            Arguments = field.Arguments.Select((a, i) => Argument(a, i, engine)).ToList(),
            Cost = field.Cost,
            ListSize = field.ListSize,
            Paging = field.Paging,
        };
        if (field.Read is { } read)
        {
            model.Read = read;
        }
        else if (field.Member is PropertyInfo property && field.Middleware.Count == 0 && IsPlain(property.PropertyType))
        {
            Read(model, property, isRoot || field.IsExtension);
        }
        else
        {
            Resolve(model, field, isRoot || field.IsExtension);
        }

        return model;
    }

    private void Read(FieldModel model, PropertyInfo property, bool ownInstance)
    {
        if (!ownInstance)
            model.Read = ResolverCompiler.Read(property);
        else if (_compiler.SharedInstance(property.ReflectedType!) is { } instance && ResolverCompiler.Read(property) is var read)
            model.Read = _ => read(instance);
        else
            Compose(model, _compiler.Compile(property, ownInstance: true, []), [], isSynchronous: true);
    }

    private void Resolve(FieldModel model, FieldDefinition field, bool ownInstance)
    {
        var core = field.Resolve ?? _compiler.Compile(field.Member!, ownInstance, model.Arguments);
        var type = field.Member switch { MethodInfo m => m.ReturnType, PropertyInfo p => p.PropertyType, _ => typeof(object) };
        var hasOwnMiddleware = field.Middleware.Count > (field.Paging is null ? 0 : 1);
        Compose(model, core, field.Middleware, IsPlain(type) && !hasOwnMiddleware);
    }

    private static void Compose(FieldModel model, FieldDelegate resolver, IReadOnlyList<FieldMiddleware> middleware, bool isSynchronous)
    {
        for (var i = middleware.Count - 1; i >= 0; i--)
            resolver = middleware[i](resolver);
        model.Resolver = resolver;
        model.IsSynchronous = isSynchronous;
    }

    private static ArgumentModel Argument(ArgumentDefinition argument, int index, FieldType engine)
    {
        var convert = ValueConverter.To(argument.RuntimeType);
        var query = engine.Arguments!.Find(argument.Name)!;
        return new ArgumentModel
        {
            Name = argument.Name,
            Index = index,
            Engine = query,
            RuntimeType = argument.RuntimeType,
            Missing = argument.Default is null ? Default(argument.RuntimeType) : convert(query.DefaultValue),
            Coerce = convert,
        };
    }

    private static object? Default(Type type) => type.IsValueType ? Activator.CreateInstance(type) : null;

    private static bool IsPlain(Type type)
        => !typeof(Task).IsAssignableFrom(type)
            && !(type.IsGenericType && type.GetGenericTypeDefinition() is var open && (open == typeof(ValueTask<>) || open == typeof(IAsyncEnumerable<>)));
}
