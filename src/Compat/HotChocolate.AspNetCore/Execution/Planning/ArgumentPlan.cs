using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using HotChocolate.Model;

namespace HotChocolate.Execution.Planning;

/// <summary>Binds one argument: a constant where the document gives an immutable literal, else per request.</summary>
internal sealed class ArgumentPlan
{
    private readonly ArgumentModel _model;
    private readonly GraphQLValue? _literal;
    private readonly object? _constant;
    private readonly bool _isConstant;

    public ArgumentPlan(ArgumentModel model, GraphQLValue? literal)
    {
        _model = model;
        _literal = literal;
        if (literal is null)
        {
            (_constant, _isConstant) = (model.Missing, true);
        }
        else if (literal is not (GraphQLVariable or GraphQLListValue or GraphQLObjectValue))
        {
            (_constant, _isConstant) = Constant(literal);
        }
    }

    public string Name => _model.Name;

    public object? Value(Variables variables)
    {
        if (_isConstant)
        {
            return _constant;
        }

        if (_literal is GraphQLVariable variable)
        {
            return variables.ValueFor(variable.Name.Value, out var given) ? Convert(given.Value) : _model.Missing;
        }

        return Convert(ExecutionHelper.CoerceValue(_model.Engine.ResolvedType!, _literal!, variables, null).Value);
    }

    /// <summary>Whether the request gives the argument; null counts as given.</summary>
    public bool IsGiven(Variables variables)
        => _literal is GraphQLVariable variable ? variables.ValueFor(variable.Name.Value, out _) : _literal is not null;

    /// <summary>The value, if it can be shared; a literal that does not fit fails its field each time it is asked for.</summary>
    private (object? Value, bool IsConstant) Constant(GraphQLValue literal)
    {
        try
        {
            var value = Convert(ExecutionHelper.CoerceValue(_model.Engine.ResolvedType!, literal, Variables.None, null).Value);
            return (value, value is null or string or ValueType);
        }
        catch (Exception)
        {
            return (null, false);
        }
    }

    private object? Convert(object? value)
        => value is null && _model.Engine.ResolvedType is NonNullGraphType
            ? throw new GraphQLException(ErrorBuilder.New()
                .SetMessage($"The argument `{_model.Name}` must not be null.")
                .SetCode(ErrorCodes.NonNullViolation)
                .Build())
            : _model.Coerce(value);
}
