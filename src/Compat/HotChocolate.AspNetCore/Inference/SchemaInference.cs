using System.Reflection;
using HotChocolate.Configuration;
using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Inference;

/// <summary>Finds all types of a schema, beginning with what the application added.</summary>
internal sealed class SchemaInference
{
    private readonly SchemaSetup _setup;
    private readonly TypeRegistry _types;
    private readonly FieldInference _fields;
    private readonly List<(Type Class, ExtendObjectTypeAttribute Target)> _extensions;
    private readonly HashSet<Type> _usedExtensions = [];

    private SchemaInference(SchemaSetup setup, IServiceProvider services)
    {
        _setup = setup;
        _types = new TypeRegistry(setup.Options);
        _fields = new FieldInference(_types, setup, services);
        _extensions = setup.Extensions
            .Select(e => (e, e.GetCustomAttribute<ExtendObjectTypeAttribute>() ?? throw new SchemaException($"'{e}' extends no type. Put [ExtendObjectType] on it.")))
            .ToList();
    }

    public static SchemaDefinition Infer(SchemaSetup setup, IServiceProvider services) => new SchemaInference(setup, services).Infer();

    private SchemaDefinition Infer()
    {
        foreach (var type in _setup.Types)
            _ = type.IsDefined(typeof(OneOfAttribute)) ? _types.InputType(type) : _types.FromSchemaType(type, input: false).Named;
        var query = Root(_setup.Query ?? throw new SchemaException("The schema has no query type. Add one with AddQueryType<T>()."));
        var mutation = _setup.Mutation is { } m ? Root(m) : null;
        var subscription = _setup.Subscription is { } s ? Root(s) : null;
        var schema = new SchemaDefinition { Query = query, Mutation = mutation, Subscription = subscription, Registry = _types, Options = _setup.Options };
        while (_types.TryTakeIncomplete(out var type))
            Complete(type, schema);
        foreach (var (extension, _) in _extensions.Where(e => !_usedExtensions.Contains(e.Class)))
            throw new SchemaException($"The type that '{extension}' extends is not part of the schema. Add it with AddType.");
        Link(schema);
        return schema;
    }

    private ObjectDefinition Root(Type type)
        => _types.OutputType(type) as ObjectDefinition ?? throw new SchemaException($"'{type}' cannot be a root type: it is no object type.");

    private void Complete(TypeDefinition type, SchemaDefinition schema)
    {
        switch (type)
        {
            case ObjectDefinition { Fields.Count: 0 } o:
                AddFields(o);
                Extend(o, schema);
                break;
            case InterfaceDefinition i:
                AddFields(i);
                break;
            case InputDefinition input:
                AddFields(input);
                break;
        }

        if (type is ComplexDefinition { Fields.Count: 0 } or InputDefinition { Fields.Count: 0 })
            throw new SchemaException($"The type '{type.Name}' ({type.RuntimeType}) has no fields.");
        if (_setup.Options.SortFieldsByName)
        {
            (type as ComplexDefinition)?.Fields.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
            (type as InputDefinition)?.Fields.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        }
    }

    private void AddFields(ComplexDefinition type)
    {
        foreach (var member in MemberFinder.Fields(type.RuntimeType))
            Add(type, _fields.Field(member, isExtension: false));
    }

    private void AddFields(InputDefinition type)
    {
        var constructor = InputConstructor.Of(type.RuntimeType);
        foreach (var property in MemberFinder.InputFields(type.RuntimeType))
            type.Fields.Add(_fields.InputField(property, InputConstructor.Parameter(constructor, property)));
    }

    private void Extend(ObjectDefinition type, SchemaDefinition schema)
    {
        foreach (var (extension, _) in _extensions.Where(e => Extends(e.Target, type, schema)))
        {
            _usedExtensions.Add(extension);
            foreach (var member in MemberFinder.Fields(extension))
            {
                var field = _fields.Field(member, isExtension: true);
                type.Fields.RemoveAll(f => f.Name == field.Name || (field.Replaces is { } replaced && f.Member?.Name == replaced));
                type.Fields.Add(field);
            }
        }
    }

    private static bool Extends(ExtendObjectTypeAttribute target, ObjectDefinition type, SchemaDefinition schema)
        => target.ExtendsType is { } extended ? extended.IsAssignableFrom(type.RuntimeType)
            : target.Operation is { } operation ? type == (operation switch { OperationType.Query => schema.Query, OperationType.Mutation => schema.Mutation, _ => schema.Subscription })
            : target.Name == type.Name;

    /// <summary>A class implements the interfaces, and belongs to the unions, that some field or <c>AddType</c> made part of the schema.</summary>
    private static void Link(SchemaDefinition schema)
    {
        var objects = schema.Types.OfType<ObjectDefinition>().ToList();
        foreach (var implemented in schema.Types.OfType<InterfaceDefinition>())
        {
            foreach (var type in schema.Types.OfType<ComplexDefinition>().Where(t => t != implemented && implemented.RuntimeType.IsAssignableFrom(t.RuntimeType)))
                type.Interfaces.Add(implemented);
            if (!objects.Exists(o => o.Interfaces.Contains(implemented)))
                throw new SchemaException($"No object type implements the interface '{implemented.Name}' ({implemented.RuntimeType}). Add one with AddType.");
        }

        foreach (var union in schema.Types.OfType<UnionDefinition>())
        {
            union.Members.AddRange(objects.Where(o => union.RuntimeType.IsAssignableFrom(o.RuntimeType)));
            if (union.Members.Count == 0)
                throw new SchemaException($"The union '{union.Name}' ({union.RuntimeType}) has no members. Add one with AddType.");
        }
    }

    private static void Add(ComplexDefinition type, FieldDefinition field)
    {
        // The first of two members with one name wins.
        if (!type.Fields.Exists(f => f.Name == field.Name))
            type.Fields.Add(field);
    }
}
