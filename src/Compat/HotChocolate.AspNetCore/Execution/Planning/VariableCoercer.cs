using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using HotChocolate.Model;

namespace HotChocolate.Execution.Planning;

/// <summary>Turns the variables of a request into the values that their types say. The first that does not fit fails the request.</summary>
internal sealed class VariableCoercer
{
    private readonly List<(GraphQLVariableDefinition Definition, string Name, IGraphType Type, Location Location)> _variables = [];

    public VariableCoercer(SchemaModel schema, GraphQLOperationDefinition operation, Func<ASTNode, Location> locate)
    {
        foreach (var definition in operation.Variables?.Items ?? [])
        {
            _variables.Add((definition, (string)definition.Variable.Name.Value, Resolve(schema, definition.Type), locate(definition)));
        }
    }

    public bool IsEmpty => _variables.Count == 0;

    public Variables Coerce(IReadOnlyDictionary<string, object?>? given)
    {
        var coerced = new Variables();
        foreach (var (definition, name, type, location) in _variables)
        {
            object? value = null;
            var isGiven = given is not null && given.TryGetValue(name, out value);
            if (value is null && type is NonNullGraphType && (isGiven || definition.DefaultValue is null))
            {
                throw new GraphQLException(ErrorBuilder.New()
                    .SetMessage($"Variable `{name}` is required.")
                    .SetCode(ErrorCodes.NonNullViolation)
                    .SetExtension("variable", name)
                    .AddLocation(location)
                    .Build());
            }

            if (isGiven)
            {
                coerced.Add(new Variable(name, definition) { Value = InputCoercer.Coerce(type, value, Path.Root.Append(name)) });
            }
            else if (definition.DefaultValue is { } @default)
            {
                coerced.Add(new Variable(name, definition) { Value = ExecutionHelper.CoerceValue(type, @default, Variables.None, null).Value });
            }
        }

        return coerced;
    }

    private static IGraphType Resolve(SchemaModel schema, GraphQLType type) => type switch
    {
        GraphQLNonNullType required => new NonNullGraphType(Resolve(schema, required.Type)),
        GraphQLListType list => new ListGraphType(Resolve(schema, list.Type)),
        GraphQLNamedType named => schema.Engine.AllTypes[named.Name.Value]
            ?? throw new GraphQLException($"The type `{named.Name.Value}` does not exist."),
        _ => throw new GraphQLException($"The type of a variable cannot be a {type.Kind}."),
    };
}
