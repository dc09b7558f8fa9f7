using GraphQLParser.AST;

namespace HotChocolate.Model;

/// <summary>Estimates what an operation costs before it is executed.</summary>
internal interface ICostAnalyzer
{
    /// <summary>The cost of the operation, whatever its variables, and the errors for which it must not be executed.</summary>
    OperationCost Analyze(GraphQLDocument document, GraphQLOperationDefinition operation);
}

/// <summary>What an operation costs, and the limits that it breaks.</summary>
internal sealed record OperationCost(double FieldCost, double TypeCost, IReadOnlyList<IError> Errors);
