using GraphQLParser.AST;

namespace HotChocolate.Validation;

/// <summary>The errors of documents that break a limit.</summary>
internal static class Errors
{
    public static IError NestedTooDeep(int max) => ErrorBuilder.New()
        .SetMessage($"The document's selections nest deeper than {max} levels, with fragments in place of their spreads.").Build();

    public static IError TooManyToMerge() => ErrorBuilder.New()
        .SetMessage("Too many fields of one name stand in one place. Give them different aliases, or select fewer.").Build();

    public static IError NotExecutable(Location location) => ErrorBuilder.New()
        .SetMessage("A document containing TypeSystemDefinition is invalid for execution.").AddLocation(location).Build();

    public static IError NoOperation() => ErrorBuilder.New()
        .SetMessage("There are no operations in the GraphQL document.").AddLocation(new Location(1, 1)).Build();

    public static IError NotSupported(OperationType operation, Location location) => ErrorBuilder.New()
        .SetMessage($"The schema has no {(operation is OperationType.Mutation ? "mutations" : "subscriptions")}.").AddLocation(location).Build();

    public static IError TooManyFragments(int max) => ErrorBuilder.New()
        .SetMessage($"The operations spread more than {max} fragments, each time counted.").Build();

    public static IError TooDeep(int allowed, int detected, Location location) => ErrorBuilder.New()
        .SetMessage($"The GraphQL document has an execution depth of {detected} which exceeds the max allowed execution depth of {allowed}.")
        .AddLocation(location).SetExtension("allowedExecutionDepth", allowed).SetExtension("detectedExecutionDepth", detected).Build();

    public static IError IntrospectionNotAllowed(FieldVisit field, Location location) => ErrorBuilder.New()
        .SetMessage("Introspection is not allowed for the current request.").SetCode("HC0046")
        .AddLocation(location).SetPath(field.ParentPath).SetExtension("field", field.Node.Name.StringValue).Build();

    public static IError IntrospectionTooDeep(FieldVisit field, Location location) => ErrorBuilder.New()
        .SetMessage("Maximum allowed introspection depth exceeded.").SetCode("HC0086")
        .AddLocation(location).SetPath(field.ParentPath).Build();

    public static IError CycleTooDeep(FieldVisit field, Location location) => ErrorBuilder.New()
        .SetMessage("Maximum allowed coordinate cycle depth was exceeded.").SetCode("HC0087")
        .AddLocation(location).SetPath(field.ParentPath).Build();

    public static Location At(GraphQLDocument document, ASTNode node)
    {
        var location = GraphQLParser.Location.FromLinearPosition(document.Source, node.Location.Start);
        return new Location(location.Line, location.Column);
    }
}
