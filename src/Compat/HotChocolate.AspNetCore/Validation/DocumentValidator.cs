using GraphQLParser.AST;
using HotChocolate.Model;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace HotChocolate.Validation;

/// <summary>Checks documents by the rules of the specification, then by the limits of the schema.</summary>
internal sealed class DocumentValidator : IDocumentValidator
{
    private readonly SchemaModel _schema;
    private readonly ValidationSetup _setup;
    private readonly LimitRules _limits;

    public DocumentValidator(SchemaModel schema, ValidationSetup setup, bool useDefaultSecurity, IServiceProvider services)
    {
        var isProduction = useDefaultSecurity && services.GetService<IHostEnvironment>()?.IsDevelopment() == false;
        _schema = schema;
        _setup = setup;
        _limits = new LimitRules(schema, setup, limitCycles: isProduction);
        RestrictsIntrospection = setup.DisableIntrospection ?? isProduction;
    }

    public bool RestrictsIntrospection { get; }

    public IReadOnlyList<IError> Validate(GraphQLDocument document, bool allowIntrospection)
    {
        if (FragmentNesting.Exceeds(document, _setup.MaxNesting))
            return [Errors.NestedTooDeep(_setup.MaxNesting)];
        if (MergeCost.Exceeds(document, _setup.MaxMergeCost, _setup.MaxNesting))
            return [Errors.TooManyToMerge()];
        if (document.Definitions.Find(d => d is not GraphQLExecutableDefinition) is { } definition)
            return [Errors.NotExecutable(Errors.At(document, definition))];
        if (!document.Definitions.Exists(d => d is GraphQLOperationDefinition))
            return [Errors.NoOperation()];
        if (document.Definitions.Find(d => d is GraphQLOperationDefinition { Operation: var kind } && !Supports(kind)) is GraphQLOperationDefinition operation)
            return [Errors.NotSupported(operation.Operation, Errors.At(document, operation))];
        var errors = SpecificationRules.Check(_schema.Engine, document);
        if (errors.Count == 0)
            errors = _limits.Check(document, RestrictsIntrospection && !allowIntrospection);
        return errors.Count > _setup.MaxErrors ? errors.Take(_setup.MaxErrors).ToList() : errors;
    }

    private bool Supports(OperationType operation) => operation switch
    {
        OperationType.Mutation => _schema.Engine.Mutation is not null,
        OperationType.Subscription => _schema.Engine.Subscription is not null,
        _ => true,
    };
}
